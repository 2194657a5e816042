import type { Immutable } from '../http/openbaar/index.ts';
import { receptTabel, type Tabel } from '../tabel/index.ts';
import type { VergelijkBody } from './schemas.ts';

export function vergelijkTabellen(v: Immutable<VergelijkBody>): readonly Tabel[] {
  const maten = { ...v.nesting, ...v.gelijkenis };
  return [
    {
      naam: 'verhuizingen',
      koppen: ['code', 'gemeente', 'inwoners', 'van', 'naar', 'buren', 'buren mee in a', 'buren mee in b'],
      rijen: v.verplaatsingen.lijst.map((m) => [
        m.gemeente.code,
        m.gemeente.naam,
        m.inwoners,
        m.van.naam,
        m.naar === null ? `${m.doel.naam} (nieuw)` : m.doel.naam,
        m.buren.aantal,
        m.buren.inA,
        m.buren.inB,
      ]),
    },
    {
      naam: 'kruistabel',
      koppen: [`${v.a.indeling} ${v.a.jaar}`, `${v.b.indeling} ${v.b.jaar}`, 'gemeenten', 'inwoners'],
      rijen: v.kruistabel.map((cel) => [
        v.a.regios[cel.a]?.naam ?? '',
        v.b.regios[cel.b]?.naam ?? '',
        cel.gemeenten,
        cel.inwoners,
      ]),
    },
    { naam: 'maten', koppen: ['maat', 'waarde'], rijen: Object.entries(maten).map(([k, w]) => [k, w]) },
    receptTabel(v.recept),
  ];
}
