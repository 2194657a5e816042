/** Situations in plain words, and the tasks they lead to. */
import type { Behoefte } from '@samenhang/core';
import { split } from '../../cellen/index.ts';
import { checkLijst } from '../keuringen.ts';
import { defineTabel, ID, IDS, tekst } from '../vorm.ts';

export const behoeften = defineTabel({
  naam: 'behoeften',
  pad: 'behoeften.csv',
  titel: 'Behoeften: situaties in gewone woorden',
  beschrijving: 'Situaties waarin een huishouden hulp nodig heeft, met de taken waar zij naartoe leiden.',
  velden: [
    tekst('behoefte', 'De naam van de behoefte in het pakket.', { pattern: ID }),
    tekst('naam', 'De Nederlandse naam.'),
    tekst('naam_en', 'De Engelse naam.'),
    tekst('omschrijving', 'Eén gewone zin.'),
    tekst('omschrijving_en', 'Dezelfde zin in het Engels.'),
    tekst('taken', 'De taken, met een spatie ertussen.', { pattern: IDS }),
  ],
  sleutel: ['behoefte'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Behoefte => ({
    behoefte: cel('behoefte'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    omschrijving: cel('omschrijving'),
    omschrijvingEn: cel('omschrijving_en'),
    taken: split(cel('taken'), ' '),
  }),
  keur: (tabel, tabellen, fouten) => {
    checkLijst(tabel, 'taken', tabellen.get('taken'), 'taak', fouten);
  },
});
