import { fillTabel, koppen, type Tabel } from '../tabel/index.ts';
import type { EditieRij, LidmaatschapRij } from './feiten.ts';

/** Which gemeente lay in which regio of which indeling, in every year: the long table of analysts. */
export function lidmaatschapTabel(
  rijen: readonly LidmaatschapRij[],
  edities: readonly Pick<EditieRij, 'indeling' | 'jaar' | 'basis'>[],
): Tabel {
  const basis = new Map(edities.map((e) => [`${e.indeling}@${e.jaar}`, e.basis]));
  return fillTabel<LidmaatschapRij>(
    'lidmaatschap',
    [
      { ...koppen.jaar, waarde: (r) => r.jaar },
      { ...koppen.indeling, waarde: (r) => r.indeling },
      { ...koppen.gemeente, waarde: (r) => r.gemeente },
      { ...koppen.regio, waarde: (r) => r.regio },
      { ...koppen.aandeel, waarde: (r) => r.aandeel },
      { ...koppen.basis, waarde: (r) => basis.get(`${r.indeling}@${r.jaar}`) ?? '' },
    ],
    rijen,
  );
}
