import type { Immutable } from '../http/openbaar/index.ts';
import type { Tabel } from '../tabel/index.ts';
import type { VersnipperingBody } from './schemas.ts';

export function versnipperingTabellen(body: Immutable<VersnipperingBody>): readonly Tabel[] {
  const { recept, huishoudens } = body;
  return [
    {
      naam: 'gemeenten',
      koppen: [
        'code',
        'gemeente',
        'gemiddeld ten minste',
        'gemiddeld ten hoogste',
        ...huishoudens.flatMap((h) => [`${h.huishouden} ten minste`, `${h.huishouden} ten hoogste`]),
      ],
      rijen: body.gemeenten.map((g) => [
        g.code,
        g.naam,
        g.gemiddelde.min,
        g.gemiddelde.max,
        ...g.tafels.flatMap((t) => [t.min, t.max]),
      ]),
    },
    {
      naam: 'huishoudens',
      koppen: ['huishouden', 'naam', 'tafels', 'gemeenten ten minste', 'gemeenten ten hoogste'],
      rijen: huishoudens.flatMap((h) =>
        h.verdeling.map((v) => [h.huishouden, h.naam, v.tafels, v.tenMinste, v.tenHoogste]),
      ),
    },
    {
      naam: 'bijdragen',
      koppen: ['taken', 'indeling', 'bijdrage', 'huishoudens'],
      rijen: body.bijdragen.map((b) => [b.taken.join(' '), b.indeling, b.bijdrage, b.huishoudens]),
    },
    {
      naam: 'recept',
      koppen: ['wat', 'waarde'],
      rijen: [
        ['jaar', recept.jaar],
        ['datum', recept.datum],
        ['telregel', recept.telregel],
        ...recept.bron.map((b) => [
          `bron van ${b.indeling}`,
          `${b.bron} (${b.basis}, ${b.oorsprongjaar}; ${b.licentie})`,
        ]),
        ['ontbreekt', recept.ontbreekt.join(', ')],
      ],
    },
  ];
}
