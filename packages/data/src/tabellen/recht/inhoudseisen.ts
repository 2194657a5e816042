/** What a gemeenschappelijke regeling must say, or may say, by the law. */
import type { Inhoudseis } from '@samenhang/core';
import { orNull, split } from '../../cellen/index.ts';
import { checkVersies } from '../keuringen.ts';
import { defineTabel, ID, mogelijkTekst, tekst } from '../vorm.ts';
import { grondvelden, readGrond } from './grond.ts';

export const inhoudseisen = defineTabel({
  naam: 'inhoudseisen',
  pad: 'inhoudseisen.csv',
  titel: 'Wat in een regeling moet staan',
  beschrijving:
    'De onderwerpen die een regeling volgens de wet moet of kan regelen, met de woorden waaraan een plaats in de tekst te ' +
    'herkennen is. Dat een woord er staat, zegt nog niet dat het geregeld is.',
  velden: [
    tekst('eis', 'De naam van de eis in het pakket.', { pattern: ID }),
    mogelijkTekst('vorm', 'De vorm van regelingen waarvoor de eis geldt. Leeg als dat alle vormen zijn.'),
    tekst('verplicht', 'Of een regeling dit moet regelen (ja), of kan regelen (nee).', {
      enum: ['ja', 'nee'],
    }),
    tekst('woorden', 'Het begin van woorden waaraan een plaats te herkennen is, met een streep ertussen.'),
    tekst('naam', 'De eis in een paar woorden.'),
    tekst('naam_en', 'Hetzelfde in het Engels.'),
    ...grondvelden,
  ],
  sleutel: ['eis', 'geldig_van'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Inhoudseis => ({
    eis: cel('eis'),
    vorm: orNull(cel('vorm')),
    verplicht: cel('verplicht') === 'ja',
    woorden: split(cel('woorden'), '|'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    ...readGrond(cel),
  }),
  keur: (tabel, _tabellen, fouten) => {
    checkVersies(tabel, 'eis', fouten);
  },
});
