/** Where the papers of a council are published. */
import { orNull } from '../../cellen/index.ts';
import { defineTabel, gemeente, mogelijkTekst, tekst, verwijs, WEBADRES } from '../vorm.ts';
import { GEZIEN } from './gezien.ts';

/** What can be found there; `systeem`: only what the council's system is, without an address. */
const STUKSOORTEN = ['vergaderstukken', 'ingekomen_stukken', 'jaarplannen', 'systeem'] as const;

export const raadsstukken = defineTabel({
  naam: 'raadsstukken',
  pad: 'raadsstukken.csv',
  titel: 'Vindplaatsen van raadsstukken',
  beschrijving:
    'Waar een gemeente stukken van de raad openbaar maakt, en in welk systeem. Nooit compleet: wat hier niet staat, kan er wel zijn.',
  velden: [
    gemeente('gemeente', 'De code van de gemeente.'),
    tekst('soort', 'Wat er te vinden is.', { enum: STUKSOORTEN }),
    mogelijkTekst('adres', 'Het adres op het web.', { pattern: WEBADRES }),
    mogelijkTekst('systeem', 'Het systeem waarin de stukken staan, als dat bekend is.'),
    tekst('gezien', 'Wanneer dit het laatst is gezien: een jaar, een maand of een dag.', { pattern: GEZIEN }),
    tekst('bron', 'Waar dit staat.'),
  ],
  sleutel: ['gemeente', 'soort', 'adres', 'systeem'],
  verwijzingen: [verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
  rij: (cel) => ({
    gemeente: cel('gemeente'),
    soort: cel('soort') as (typeof STUKSOORTEN)[number],
    adres: orNull(cel('adres')),
    systeem: orNull(cel('systeem')),
    gezien: cel('gezien'),
    bron: cel('bron'),
  }),
});
