/** Which gemeente became (part of) which other, and when. */
import type { HerindelingRij } from '@samenhang/core';
import { type Celtabel, createCel, type Foutenlijst, listRegels, quote } from '../../cellen/index.ts';
import { datum, defineTabel, gemeente, jaNee, tekst, verwijs } from '../vorm.ts';

export const herindelingen = defineTabel({
  naam: 'herindelingen',
  pad: 'herindelingen.csv',
  titel: 'Herindelingen',
  beschrijving: 'Welke gemeente op welke dag (voor een deel) in welke andere gemeente opging.',
  velden: [
    datum('datum', 'De dag waarop de verandering ingaat.'),
    gemeente('van', 'De code van de oude gemeente.'),
    tekst('van_naam', 'De naam van de oude gemeente.'),
    gemeente('naar', 'De code van de gemeente die het gebied krijgt.'),
    tekst('naar_naam', 'De naam van de gemeente die het gebied krijgt.'),
    jaNee('blijft_bestaan', 'Blijft de oude gemeente bestaan? Dan is alleen de grens veranderd.'),
  ],
  sleutel: ['datum', 'van', 'naar'],
  verwijzingen: [verwijs(['van'], 'gemeenten', ['gemeente']), verwijs(['naar'], 'gemeenten', ['gemeente'])],
  verplicht: false,
  rij: (cel): HerindelingRij => ({
    datum: cel('datum'),
    van: cel('van'),
    naar: cel('naar'),
    blijftBestaan: cel('blijft_bestaan') === 'true',
  }),
  keur: (tabel, tabellen, fouten) => {
    checkNaarZichzelf(tabel, fouten);
    const gemeenten = tabellen.get('gemeenten');
    if (gemeenten?.compleet) checkNamen(tabel, gemeenten, fouten);
  },
});

function checkNaarZichzelf(tabel: Celtabel, fouten: Foutenlijst): void {
  for (const { rij, cel } of listRegels(tabel, ['van', 'naar'])) {
    if (cel('van') !== cel('naar')) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(rij),
      kolom: 'naar',
      code: 'naar-zichzelf',
      wat: `De gemeente ${cel('van')} gaat hier op in zichzelf.`,
      herstel: 'Schrijf bij naar de code van de gemeente die het gebied kreeg.',
    });
  }
}

/** A gemeente is called here as in one of the years of the list. */
function checkNamen(tabel: Celtabel, gemeenten: Celtabel, fouten: Foutenlijst): void {
  const cel = createCel(gemeenten);
  const namen = Map.groupBy(gemeenten.rijen.keys(), (i) => cel(i, 'gemeente'));
  for (const kant of ['van', 'naar']) {
    const kolom = `${kant}_naam`;
    for (const { rij, cel: eigen } of listRegels(tabel, [kant, kolom])) {
      const bekend = (namen.get(eigen(kant)) ?? []).map((i) => cel(i, 'naam'));
      if (bekend.length === 0 || bekend.includes(eigen(kolom))) continue;
      fouten.add({
        bestand: tabel.bestand,
        rij: tabel.regel(rij),
        kolom,
        code: 'naam-anders',
        wat: `${eigen(kant)} heet in geen enkel jaar ${quote(eigen(kolom))}, wel ${quote(bekend.at(-1) ?? '')}.`,
        herstel: `Verbeter de naam, of de code bij ${kant}.`,
      });
    }
  }
}
