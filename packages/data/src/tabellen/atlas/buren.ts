/** Which gemeenten are neighbours. */
import type { BuurRij, Buursoort } from '@samenhang/core';
import { type Celtabel, createCel, type Foutenlijst, isSlecht } from '../../cellen/index.ts';
import { defineTabel, gemeente, jaar, mogelijkGetal, mogelijkTekst, tekst, verwijs } from '../vorm.ts';

const BUURSOORTEN = ['grens', 'veer', 'brug', 'tunnel', 'dam', 'water'] as const;

export const buren = defineTabel({
  naam: 'buren',
  pad: 'buren.csv',
  titel: 'Buurgemeenten',
  beschrijving: 'Gemeenten met een gedeelde grens, en verbindingen over water waar die grens er niet is.',
  velden: [
    jaar('Het jaar.'),
    gemeente('gemeente', 'De gemeente met de laagste code van de twee.'),
    gemeente('buur', 'De andere gemeente.'),
    tekst(
      'soort',
      'Gedeelde grens, veer, brug, tunnel of dam; of zonder dat alles: aan de overkant van het water.',
      { enum: BUURSOORTEN },
    ),
    mogelijkTekst('naam', 'De naam van de verbinding.'),
    tekst('bron', 'De bron, of de beheerder van de verbinding.'),
    mogelijkGetal('afstand', 'Hoe ver het land van de twee uiteen ligt; leeg bij een gedeelde grens.', {
      unit: 'km',
      minimum: 0,
    }),
  ],
  sleutel: ['jaar', 'gemeente', 'buur'],
  verwijzingen: [
    verwijs(['jaar', 'gemeente'], 'gemeenten'),
    verwijs(['jaar', 'buur'], 'gemeenten', ['jaar', 'gemeente']),
  ],
  verplicht: false,
  rij: (cel): BuurRij => ({
    jaar: Number(cel('jaar')),
    gemeente: cel('gemeente'),
    buur: cel('buur'),
    soort: cel('soort') as Buursoort,
  }),
  keur: (tabel, _, fouten) => {
    checkVolgorde(tabel, fouten);
  },
});

function checkVolgorde(tabel: Celtabel, fouten: Foutenlijst): void {
  const cel = createCel(tabel);
  tabel.rijen.forEach((_, i) => {
    const [gemeente, buur] = [cel(i, 'gemeente'), cel(i, 'buur')];
    if (gemeente < buur || isSlecht(tabel, i, ['gemeente', 'buur'])) return;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      kolom: 'gemeente, buur',
      code: 'volgorde',
      wat:
        gemeente === buur
          ? 'Een gemeente is geen buur van zichzelf.'
          : `${gemeente} hoort na ${buur} te staan.`,
      herstel: 'Zet elk paar één keer in het bestand, met de laagste code vooraan.',
    });
  });
}
