import type { Immutable } from '../http/openbaar/index.ts';
import { receptTabel, type Tabel } from '../tabel/index.ts';
import type { GemeenteBody, GemeentenBody, PartnersBody } from './schemas.ts';

export function gemeentenTabel({ jaar, gemeenten }: Immutable<GemeentenBody>): readonly Tabel[] {
  return [
    {
      naam: 'gemeenten',
      koppen: ['jaar', 'code', 'naam', 'inwoners', 'jaar van inwoners', 'tooi'],
      rijen: gemeenten.map((g) => [jaar, g.code, g.naam, g.inwoners, g.inwonersJaar, g.tooi]),
    },
  ];
}

export function gemeenteTabellen({ indelingen, buren, recept }: Immutable<GemeenteBody>): readonly Tabel[] {
  return [
    {
      naam: 'indelingen',
      koppen: [
        'indeling',
        'naam',
        'basis',
        'oorsprongjaar',
        'regio',
        'regionaam',
        'aandeel',
        'telt mee',
        'bijdrage',
      ],
      rijen: indelingen.flatMap((i) =>
        i.regios.map((r) => [
          i.indeling,
          i.naam,
          i.basis,
          i.oorsprongjaar,
          r.code,
          r.naam,
          r.aandeel,
          i.gekozen,
          i.bijdrage,
        ]),
      ),
    },
    {
      naam: 'buren',
      koppen: ['code', 'naam', 'soort'],
      rijen: buren.map((b) => [b.code, b.naam, b.soort]),
    },
    receptTabel(recept),
  ];
}

export function partnersTabel({ partners, recept }: Immutable<PartnersBody>): readonly Tabel[] {
  return [
    {
      naam: 'partners',
      koppen: ['code', 'naam', 'inwoners', 'gedeelde indelingen', 'congruentie', 'indelingen'],
      rijen: partners.map((p) => [p.code, p.naam, p.inwoners, p.aantal, p.congruentie, p.gedeeld.join(' ')]),
    },
    receptTabel(recept),
  ];
}
