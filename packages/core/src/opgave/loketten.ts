/**
 * To whom an opgave can be passed on, with by what: rules of law and of practice as rows. `artikel` null: no law says so,
 * it is how it is done.
 */
export const LOKETTEN = [
  {
    loket: 'maatwerkloket',
    artikel: null,
    bron: 'https://www.maatwerkmultiproblematiek.nl/',
  },
  {
    loket: 'nza',
    artikel: 'Jeugdwet 9a.2',
    bron: 'https://wetten.overheid.nl/BWBR0034925/2026-01-01#Hoofdstuk9a',
  },
  { loket: 'ministerie', artikel: null, bron: 'https://www.rijksoverheid.nl/ministeries' },
  { loket: 'vng', artikel: null, bron: 'https://vng.nl/' },
] as const;
export type Loket = (typeof LOKETTEN)[number]['loket'];
