/** Which gemeente lies in which regio, and for what share. */
import type { LidmaatschapRij } from '@samenhang/core';
import { type Celtabel, createCel, type Foutenlijst, markSlecht } from '../../cellen/index.ts';
import { defineTabel, gemeente, getal, indelingId, jaar, mogelijkGetal, tekst, verwijs } from '../vorm.ts';
import { type Bezetting, groupLeden } from './bezetting.ts';
import { checkEdities } from './edities.ts';
import { checkLegeRegios } from './regios.ts';

export const lidmaatschap = defineTabel({
  naam: 'lidmaatschap',
  pad: 'lidmaatschap.csv',
  titel: 'Lidmaatschap van gemeenten',
  beschrijving: 'Welke gemeente in welke regio ligt. Een gemeente in meer regio’s heeft meer rijen.',
  velden: [
    indelingId(),
    jaar('Het jaar van de editie.'),
    gemeente('gemeente', 'De code van de gemeente in dat jaar.'),
    tekst('regio', 'De code van de regio.'),
    getal('aandeel', 'Het deel van de gemeente dat in de regio ligt: boven 0, ten hoogste 1.', {
      minimum: 0,
      maximum: 1,
    }),
    mogelijkGetal('overlap', 'Bij een afgeleide editie: het deel van het oppervlak dat in de regio viel.', {
      minimum: 0,
      maximum: 1,
    }),
  ],
  sleutel: ['indeling', 'jaar', 'gemeente', 'regio'],
  verwijzingen: [
    verwijs(['indeling', 'jaar'], 'edities'),
    verwijs(['indeling', 'jaar', 'regio'], 'regios'),
    verwijs(['jaar', 'gemeente'], 'gemeenten'),
  ],
  verplicht: true,
  rij: (cel): LidmaatschapRij => ({
    indeling: cel('indeling'),
    jaar: Number(cel('jaar')),
    gemeente: cel('gemeente'),
    regio: cel('regio'),
    aandeel: Number(cel('aandeel')),
  }),
  keur: (tabel, tabellen, fouten) => {
    checkNullen(tabel, fouten);
    const leden = groupLeden(tabel);
    for (const bezetting of leden.values()) checkAandelen(tabel, bezetting, fouten);
    const [gemeenten, edities, regios] = ['gemeenten', 'edities', 'regios'].map((naam) => {
      const ander = tabellen.get(naam);
      return ander?.compleet ? ander : undefined;
    });
    if (edities && gemeenten) checkEdities(edities, leden, gemeenten, fouten);
    if (regios) checkLegeRegios(regios, leden, fouten);
  },
});

/** Shares are rounded, so their sum may be off by this much. */
const SPELING = 0.005;

function checkAandelen(tabel: Celtabel, bezetting: Bezetting, fouten: Foutenlijst): void {
  const cel = createCel(tabel);
  for (const [gemeente, deel] of bezetting.delen) {
    if (deel.alleHeel || Math.abs(deel.som - 1) <= SPELING || bezetting.slecht > 0) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(deel.rij),
      kolom: 'aandeel',
      code: 'aandelen',
      wat:
        `De aandelen van ${gemeente} in ${cel(deel.rij, 'indeling')} ${cel(deel.rij, 'jaar')} zijn samen ` +
        `${String(Math.round(deel.som * 1000) / 1000)}; dat moet 1 zijn.`,
      herstel:
        'Verbeter de aandelen. Hoort de gemeente geheel bij meer regio’s? Schrijf dan bij elke regio 1.',
    });
  }
}

function checkNullen(tabel: Celtabel, fouten: Foutenlijst): void {
  const cel = createCel(tabel);
  tabel.rijen.forEach((_, i) => {
    const tekst = cel(i, 'aandeel');
    if (tekst === '' || Number(tekst) !== 0) return;
    markSlecht(tabel, i, ['aandeel']);
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      kolom: 'aandeel',
      code: 'buiten-bereik',
      wat: 'Het aandeel is 0. Een gemeente zonder aandeel is geen lid.',
      herstel: 'Haal de rij weg, of vul een aandeel boven 0 in.',
    });
  });
}
