import type { z } from '@hono/zod-openapi';
import { toAtom } from '@samenhang/beeld';
import { type Kennisvraag, kennisTabel, legeKennisvraag, searchKennis } from '@samenhang/core/kennis';
import type { ResourceRouter, Vormen } from '../http/openbaar/index.ts';
import type { Opslag } from '../store/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { kennisQuery, kennisSchema } from './schemas.ts';
import { presentKennis, toRijen } from './toon.ts';

type Antwoord = ReturnType<typeof presentKennis>;
type Vraag = z.output<typeof kennisQuery>;

const atom = {
  mediaType: 'application/atom+xml; charset=utf-8',
  extensie: 'atom',
  write({ items }: Antwoord, _vraag: Vraag, zelf: URL) {
    const stukken = items.map(({ id, item, gewijzigdOp, organisatie }) => ({
      kenmerk: ['kennis', id],
      titel: item.titel,
      tekst: item.maker,
      adres: item.link,
      auteur: organisatie.naam,
      op: gewijzigdOp,
    }));
    const feed = toAtom({
      titel: 'Samenhang: kennis van gemeenten, regio’s en Rijk',
      taal: 'nl',
      zelf,
      adres: '/kennis',
      stukken,
    });
    return Buffer.from(feed);
  },
};

/** Those that were asked. */
function stated(gevraagd: Vraag): Partial<Kennisvraag> {
  return Object.fromEntries(Object.entries(gevraagd).filter(([, waarde]) => waarde !== undefined));
}

/** What everybody may read of what organisations bring in: as JSON, as a table and as a feed. */
export function addOpenbareKennis(router: ResourceRouter, opslag: Opslag): void {
  const { bron } = router;
  const body: z.ZodType<Antwoord> = kennisSchema as unknown as z.ZodType<Antwoord>;
  const vormen: Vormen<Antwoord, Vraag> = {
    ...tabelVormen<Antwoord, Vraag>(({ items }) => [kennisTabel(toRijen(items))]),
    atom,
  };
  router.addLevend({
    path: '/kennis',
    operationId: 'listKennis',
    tag: 'kennis',
    summary: 'Kennis die organisaties inbrengen, en wie ervaring heeft',
    description:
      'Landelijk en regionaal door elkaar: wie vanuit een gemeente kijkt, vindt ook wat landelijk is, en andersom. Alleen ' +
      'links: wat daar staat, is van wie het maakte. Met formaat=atom als feed om te volgen.',
    query: kennisQuery,
    body,
    vormen,
    async lees(gevraagd) {
      const { taak } = gevraagd;
      const vraag: Kennisvraag = { ...legeKennisvraag, ...stated(gevraagd) };
      const { items, ervaringen } = presentKennis(bron, (await (await opslag.peek())?.kennis()) ?? []);
      const body = {
        items: searchKennis(items, vraag).gevonden.map(({ vindbaar }) => vindbaar),
        ervaringen: ervaringen.filter(({ ervaring }) => taak === undefined || ervaring.taak === taak),
      };
      return { ok: true, body };
    },
  });
}
