import type { z } from '@hono/zod-openapi';
import { type Bron, bodyName, registerOf, zoekindexOf } from '../bron/index.ts';
import type { Actor, EigenRouter } from '../http/eigen/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { searchIncidenten } from '../incident/index.ts';
import { searchKennisrijen } from '../kennis/index.ts';
import { searchOpgaven } from '../opgave/index.ts';
import { searchPatronen } from '../signaal/index.ts';
import type { Opslag } from '../store/index.ts';
import { allesQuery, allesSchema, type Zoeksoort } from './allesschemas.ts';

/** Something that was found, with where on the website it stands. */
interface Treffer {
  readonly titel: string;
  readonly onder: string;
  readonly pad: string;
}

/** What one room finds: how many, and the first of them. */
interface Zoekgroep {
  readonly aantal: number;
  readonly treffers: readonly Treffer[];
}

/** A room in which is searched; a new one is one line in `openbareKamers` or `eigenKamers`. */
interface Zoekkamer {
  readonly soort: Zoeksoort;
  search(zoekterm: string): Promise<Zoekgroep>;
}

/** So many of each kind: who wants more looks on the page of that kind. */
const HOOGSTENS = 10;

const first = (alle: readonly Treffer[]): Zoekgroep => ({
  aantal: alle.length,
  treffers: alle.slice(0, HOOGSTENS),
});

/** Regelingen by their words, each once: by its latest version. */
async function searchRegelingen(bron: Bron, zoekterm: string): Promise<readonly Treffer[]> {
  const { treffers } = (await zoekindexOf(bron)).search(zoekterm);
  const { ketens } = registerOf(bron);
  const rijen = new Map(bron.pakket.regelingen.map((rij) => [rij.rooId, rij]));
  const gevonden = new Map<string, Treffer>();
  for (const nummer of [...treffers].sort((a, b) => b[1].score - a[1].score).map(([id]) => id)) {
    const laatste = ketens.get(nummer)?.versies.at(-1)?.rooId ?? nummer;
    const rij = rijen.get(laatste);
    if (rij && !gevonden.has(laatste))
      gevonden.set(laatste, { titel: bodyName(rij), onder: '', pad: `/regelingen/${laatste}` });
  }
  return [...gevonden.values()];
}

/** What everybody may search; of who asks also the drafts of their organisations. */
function openbareKamers(opslag: Opslag, bron: Bron, actor?: Actor): readonly Zoekkamer[] {
  return [
    { soort: 'opgave', search: async (zoekterm) => first(await searchOpgaven(opslag, zoekterm, actor)) },
    { soort: 'incident', search: async (zoekterm) => first(await searchIncidenten(opslag, zoekterm)) },
    { soort: 'patroon', search: async (zoekterm) => first(await searchPatronen(opslag, bron, zoekterm)) },
    { soort: 'kennis', search: async (zoekterm) => first(await searchKennisrijen(opslag, bron, zoekterm)) },
    { soort: 'regeling', search: async (zoekterm) => first(await searchRegelingen(bron, zoekterm)) },
  ];
}

/** What only this person may search: what is of their organisations, or what they keep order in. */
function eigenKamers(opslag: Opslag, actor: Actor): readonly Zoekkamer[] {
  return [
    {
      soort: 'signaal',
      async search(tekst) {
        const vraag = { tekst, groepen: [], staten: ['open'] as const, vanaf: 0, hoogstens: HOOGSTENS };
        const { signalen, totaal } = await (await opslag.open()).signalenFor(actor).search(vraag);
        const treffers = signalen.map(({ id, inhoud, zender }) => ({
          titel: inhoud.titel,
          onder: zender?.naam ?? '',
          pad: `/signalen/${id}`,
        }));
        return { aantal: totaal, treffers };
      },
    },
  ];
}

/** Asks every room, and leaves out those that find nothing. */
async function searchAll(kamers: readonly Zoekkamer[], zoekterm: string) {
  const groepen = await Promise.all(
    kamers.map(async (kamer) => ({ soort: kamer.soort, ...(await kamer.search(zoekterm)) })),
  );
  return { zoekterm, groepen: groepen.filter(({ aantal }) => aantal > 0) };
}

/** What is described is what is answered. */
const antwoord: z.ZodType = allesSchema;

/** Searching all rooms at once, as far as everybody may. */
export function addZoekAlles(router: ResourceRouter, opslag: Opslag): void {
  const kamers = openbareKamers(opslag, router.bron);
  router.addLevend({
    path: '/zoeken/alles',
    operationId: 'searchAlles',
    tag: 'zoeken',
    summary: 'Zoek in alles tegelijk',
    description:
      'Opgaven op de agenda, wat organisaties na een incident besloten, patronen met een aantal, kennis die organisaties ' +
      'inbrengen en regelingen uit het register, per soort, de beste eerst; van elk soort hoogstens 10. Wie is aangemeld, zoekt met /mijn/zoeken ook in de signalen en ' +
      'concepten van zijn organisaties.',
    query: allesQuery,
    body: antwoord,
    lees: async ({ q }) => ({ ok: true, body: await searchAll(kamers, q) }),
  });
}

/** The same with what only who asks may see. */
export function addEigenZoeken(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.add({
    method: 'post',
    path: '/mijn/zoeken',
    operationId: 'searchEigenAlles',
    tag: 'zoeken',
    recht: { soort: 'signaal', handeling: 'lezen' },
    summary: 'Zoek in alles tegelijk, ook in wat van uw organisaties is',
    description:
      'Als /zoeken/alles, met de signalen en concepten die u mag zien. Wat u zoekt staat niet in het adres.',
    body: allesQuery,
    antwoord,
    handle: async ({ actor, body: { q } }) => ({
      ok: true,
      status: 200,
      antwoord: await searchAll([...eigenKamers(opslag, actor), ...openbareKamers(opslag, bron, actor)], q),
    }),
  });
}
