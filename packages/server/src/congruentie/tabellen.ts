import type { CongruentieWeergave } from '@samenhang/core';
import { receptTabel, type Tabel } from '../tabel/index.ts';

export function congruentieTabellen(c: CongruentieWeergave): readonly Tabel[] {
  return [
    {
      naam: 'gemeenten',
      koppen: ['code', 'naam', 'congruentie', 'partners'],
      rijen: c.gemeenten.map((g) => [g.code, g.naam, g.congruentie, g.partners]),
    },
    {
      naam: 'bijdragen',
      koppen: ['indeling', 'procentpunt'],
      rijen: c.bijdragen.map((b) => [b.indeling, b.procentpunt]),
    },
    {
      naam: 'land',
      koppen: ['wat', 'waarde'],
      rijen: [
        ['gemeenten', c.aantalGemeenten],
        ['gemiddelde', c.gemiddelde],
        ['minimum', c.minimum],
        ['maximum', c.maximum],
        ['gemiddeld aantal partners', c.gemiddeldAantalPartners],
      ],
    },
    receptTabel(c.recept),
  ];
}
