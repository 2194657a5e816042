/** The articles behind each task, one by one, so that each can be a link. */
import { WETSDELEN, type Wetsartikel, type Wetsdeel } from '@samenhang/core';
import { orNull } from '../../cellen/index.ts';
import { defineTabel, ID, mogelijkDatum, mogelijkTekst, tekst } from '../vorm.ts';

export const artikelen = defineTabel({
  naam: 'artikelen',
  pad: 'artikelen.csv',
  titel: 'Artikelen bij taken',
  beschrijving: 'De wetsartikelen bij elke versie van een taak, elk op een eigen rij.',
  velden: [
    tekst('taak', 'De taak.', { pattern: ID }),
    mogelijkDatum('geldig_van', 'De versie van de taak: dezelfde dag als in taken.csv.'),
    tekst('wet', 'De wet of het besluit.'),
    tekst('bwbr', 'Het nummer in het Basiswettenbestand.', { pattern: '^BWBR\\d{7}$' }),
    mogelijkTekst('artikel', 'Het artikel. Leeg als alleen de wet bekend is.', {
      pattern: '^[0-9][0-9a-z.:]*$',
    }),
    tekst('waarover', 'Wat het artikel over de taak zegt.', { enum: WETSDELEN }),
  ],
  sleutel: ['taak', 'geldig_van', 'bwbr', 'artikel'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Wetsartikel => ({
    taak: cel('taak'),
    geldigVan: orNull(cel('geldig_van')),
    wet: cel('wet'),
    bwbr: cel('bwbr'),
    artikel: orNull(cel('artikel')),
    waarover: cel('waarover') as Wetsdeel,
  }),
});
