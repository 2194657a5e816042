import type { z } from '@hono/zod-openapi';
import { toAtom } from '@samenhang/beeld';
import { type Kennisvraag, kennisTabel, legeKennisvraag, searchKennis } from '@samenhang/core/kennis';
import type { ResourceRouter, Vormen } from '../http/openbaar/index.ts';
import type { Opslag } from '../store/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { kennisQuery, kennisSchema } from './schemas.ts';
import { presentKennis, toRijen } from './toon.ts';

type Antwoord = ReturnType<typeof presentKennis> & { readonly basis: string };
type Vraag = z.output<typeof kennisQuery>;

/** The address of the website, from that of the API. */
const siteOf = ({ origin }: URL): string => origin;

const atom = {
  mediaType: 'application/atom+xml',
  extensie: 'atom',
  write({ items, basis }: Antwoord) {
    const kop = {
      id: `${basis}/kennis`,
      titel: 'Samenhang: kennis van gemeenten, regio’s en Rijk',
      zelf: `${basis}/api/v1/kennis?formaat=atom`,
      pagina: `${basis}/kennis`,
      taal: 'nl',
    };
    const punten = items.map(({ id, item, gewijzigdOp, organisatie }) => ({
      id: `urn:uuid:${id}`,
      titel: item.titel,
      link: item.link,
      gewijzigdOp,
      maker: item.maker === '' ? organisatie.naam : item.maker,
    }));
    return Buffer.from(toAtom(kop, punten));
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
  router.add({
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
    levend: { recht: { soort: 'kennis', handeling: 'lezen' } },
    handle(gevraagd, _params, url) {
      const vraag: Kennisvraag = { ...legeKennisvraag, ...stated(gevraagd) };
      return {
        ok: true,
        key: [],
        async make() {
          const { items, ervaringen } = presentKennis(bron, (await (await opslag.peek())?.kennis()) ?? []);
          const gevonden = searchKennis(items, vraag).gevonden.map(({ vindbaar }) => vindbaar);
          const taak = gevraagd.taak;
          return {
            items: gevonden,
            ervaringen: ervaringen.filter(({ ervaring }) => taak === undefined || ervaring.taak === taak),
            basis: siteOf(url),
          };
        },
      };
    },
  });
}
