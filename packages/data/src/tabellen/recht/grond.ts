/** What every rule of law carries: where it stands, what it says, since when, and how sure that is. */
import { orNull } from '../../cellen/index.ts';
import { mogelijkDatum, mogelijkTekst, tekst, WEBADRES } from '../vorm.ts';

type Grondkolom =
  | 'wet'
  | 'bwbr'
  | 'artikel'
  | 'zin'
  | 'zin_en'
  | 'bron'
  | 'gecontroleerd_op'
  | 'geldig_van'
  | 'geldig_tot'
  | 'twijfel'
  | 'twijfel_en';

/** The part of a row of law that its tables have in common. */
export function readGrond(cel: (kolom: Grondkolom) => string) {
  return {
    wet: cel('wet'),
    bwbr: cel('bwbr'),
    artikel: cel('artikel'),
    zin: cel('zin'),
    zinEn: cel('zin_en'),
    bron: cel('bron'),
    gecontroleerdOp: orNull(cel('gecontroleerd_op')),
    geldigVan: orNull(cel('geldig_van')),
    geldigTot: orNull(cel('geldig_tot')),
    twijfel: orNull(cel('twijfel')),
    twijfelEn: orNull(cel('twijfel_en')),
  };
}

/** The columns that `readGrond` reads, in the order of a file. */
export const grondvelden = [
  tekst('zin', 'Wat de regel zegt, in gewone woorden.'),
  tekst('zin_en', 'Hetzelfde in het Engels.'),
  tekst('wet', 'De wet.'),
  tekst('bwbr', 'Het nummer van de wet in het Basiswettenbestand.', { pattern: '^BWBR\\d{7}$' }),
  tekst('artikel', 'Het artikel, met het lid tussen haakjes.'),
  tekst('bron', 'Het webadres van de tekst.', { pattern: WEBADRES }),
  mogelijkDatum('gecontroleerd_op', 'De toestand van de wet waar iemand de rij naast legde.'),
  mogelijkDatum('geldig_van', 'De eerste dag waarop de regel geldt.'),
  mogelijkDatum('geldig_tot', 'De eerste dag waarop zij niet meer geldt.'),
  mogelijkTekst('twijfel', 'Wat onzeker is.'),
  mogelijkTekst('twijfel_en', 'Hetzelfde in het Engels.'),
] as const;
