/** What every rule of law carries: where it stands, what it says, since when, and how sure that is. */
import { orNull } from '../../cellen/index.ts';

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
