/** The choices of indelingen that the package makes beforehand. */
import { VOORKEUZEN, type Voorkeuze, type VoorkeuzeRij } from '@samenhang/core';
import { split, toNumber } from '../../cellen/index.ts';
import { checkLijst } from '../keuringen.ts';
import { defineTabel, IDS, mogelijkGeheel, tekst } from '../vorm.ts';

export const voorkeuzes = defineTabel({
  naam: 'voorkeuzes',
  pad: 'voorkeuzes.csv',
  titel: 'Keuzes van indelingen vooraf',
  beschrijving: 'Welke indelingen Samenhang aanbiedt waar de lezer nog niets heeft gekozen.',
  velden: [
    tekst(
      'voorkeuze',
      'Waarvoor: de wettelijke regio’s, het vandaag van een ontwerp, of twee om naast elkaar te leggen.',
      { enum: VOORKEUZEN },
    ),
    mogelijkGeheel('jaar', 'Het jaar waarvoor de keuze geldt. Leeg als dat voor elk jaar is.', {
      minimum: 1900,
      maximum: 2100,
    }),
    tekst('indelingen', 'De indelingen, met een spatie ertussen.', { pattern: IDS }),
    tekst('omschrijving', 'Waarom deze.'),
    tekst('omschrijving_en', 'Hetzelfde in het Engels.'),
  ],
  sleutel: ['voorkeuze', 'jaar'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): VoorkeuzeRij => ({
    voorkeuze: cel('voorkeuze') as Voorkeuze,
    jaar: toNumber(cel('jaar')),
    indelingen: split(cel('indelingen'), ' '),
  }),
  keur: (tabel, tabellen, fouten) => {
    checkLijst(tabel, 'indelingen', tabellen.get('indelingen'), 'indeling', fouten);
  },
});
