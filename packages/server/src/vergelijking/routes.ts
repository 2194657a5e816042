import { type Kant, presentVergelijking, selectKeuze, vergelijkTabellen } from '@samenhang/core';
import { vergelijkSchema } from '@samenhang/core/antwoorden';
import type { Bron } from '../bron/index.ts';
import { invalidInput, type ResourceRouter } from '../http/openbaar/index.ts';
import { readJaar } from '../keuze/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { vergelijkQuery } from './schemas.ts';

function readKant(bron: Bron, indeling: string, jaar: number | undefined, veld: 'a' | 'b') {
  const gelezen = readJaar(bron, jaar, veld === 'a' ? 'jaar' : 'jaarB');
  if (!gelezen.ok) return gelezen;
  const { atlas } = gelezen;
  const keuze = selectKeuze(atlas, { indelingen: [indeling] });
  if (!keuze.ok)
    return {
      ok: false,
      problem: invalidInput(keuze.fouten.map((fout) => ({ ...fout, plaats: 'query', veld }))),
    } as const;
  const [editie] = keuze.keuze.edities;
  return { ok: true, kant: { atlas, editie } as Kant } as const;
}

export function addVergelijkingen(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/vergelijkingen',
    operationId: 'getVergelijking',
    tag: 'congruentie',
    summary: 'Twee indelingen vergeleken',
    description:
      'Nesting, gelijkenis, verhuizingen en kruistabel van twee indelingen, van hetzelfde jaar of van twee jaren.',
    query: vergelijkQuery,
    body: vergelijkSchema,
    vormen: tabelVormen(vergelijkTabellen),
    handle({ a, b, jaar, jaarB }) {
      const een = readKant(bron, a, jaar, 'a');
      if (!een.ok) return een;
      const twee = readKant(bron, b, jaarB ?? jaar, 'b');
      if (!twee.ok) return twee;
      return {
        ok: true,
        key: [a, b, een.kant.atlas.jaar, twee.kant.atlas.jaar],
        make: () => presentVergelijking(bron.jaarboek, een.kant, twee.kant),
      };
    },
  });
}
