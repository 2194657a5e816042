import { tijdlijnTabellen } from '@samenhang/core';
import { tijdlijnSchema } from '@samenhang/core/antwoorden';
import { readTijdlijn } from '../bron/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { readKeuze } from '../keuze/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { tijdlijnQuery } from './schemas.ts';

export function addTijdlijn(router: ResourceRouter): void {
  const { bron } = router;
  const bekend = new Set(bron.pakket.feiten.gemeenten.map((g) => g.gemeente));
  router.add({
    path: '/tijdlijn',
    operationId: 'getTijdlijn',
    tag: 'congruentie',
    summary: 'Congruentie door de jaren',
    description:
      'Van een gemeente of van het land, per jaar: over wat is waargenomen, over alles, en vergeleken met het vorige ' +
      'jaar over wat in beide jaren is waargenomen. Met de herindelingen als gebeurtenissen.',
    query: tijdlijnQuery,
    body: tijdlijnSchema,
    vormen: tabelVormen(tijdlijnTabellen),
    zwaar: true,
    handle({ gemeente, ...query }) {
      const code = gemeente?.toUpperCase();
      if (code !== undefined && !bekend.has(code))
        return { ok: false, problem: { code: 'onbekende-gemeente', gemeente: code } };
      const { tabel: _, ...wens } = query;
      const gelezen = readKeuze(bron, { ...wens, jaar: undefined });
      if (!gelezen.ok) return gelezen;
      const gewichten = wens.gewichten?.map(Number);
      return {
        ok: true,
        key: [
          code ?? null,
          wens.indelingen === undefined ? [wens.keuze ?? null, wens.basis ?? null] : '',
          ...gelezen.key,
        ],
        make: () => readTijdlijn(bron, { ...wens, gewichten }, code),
      };
    },
  });
}
