import { z } from '@hono/zod-openapi';
import { buildKaartvorm, drawRegioprent, type Kaarttopologie } from '@samenhang/beeld';
import { type Atlas, type Editie, type Immutable, nearestSpelling } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import { kleineLetter, maakGetallen, nl, type Taal } from '@samenhang/taal';
import { en } from '@samenhang/taal/en';
import type { ResourceRouter, Vormen } from '../http/openbaar/index.ts';
import { readJaar } from '../keuze/index.ts';
import { bladkoppen, bladToHtml } from './blad.ts';
import { type Kaartblad, kaartbladSchema, kaartQuery } from './schemas.ts';

const catalogusOf = (taal: Taal) => (taal === 'en' ? en : nl);

interface Stof {
  readonly atlas: Atlas;
  readonly editie: Editie;
  readonly naam: string;
  readonly topologie: Kaarttopologie;
  readonly taal: Taal;
  readonly url: URL;
}

/** An indeling as a picture, in words and as a table: a row for each regio. */
function drawBlad({ atlas, editie, naam, topologie, taal, url }: Stof): Kaartblad {
  const [t, getal] = [catalogusOf(taal), maakGetallen(taal)];
  const woorden = t.acties.inlijsten;
  const jaar = String(atlas.jaar);
  const titel = `${naam}, ${jaar}`;
  const omschrijving = woorden.omschrijving(
    t.indelingen.kaartLabel(kleineLetter(naam), jaar),
    getal.heel(editie.regios.length),
  );
  const pagina = new URL(`/indelingen/${editie.indeling}?jaar=${jaar}`, url).href;
  const bron = t.acties.prentBron(pagina);
  const prent = { atlas, editie, vorm: buildKaartvorm(topologie), titel, ondertitel: omschrijving };
  const rijen = editie.regios.map((regio, r) => {
    const leden = Array.from(ledenVan(editie.overdekking, r));
    const namen = leden.map((g) => atlas.gemeenten[g]?.naam ?? '');
    return [regio.naam || regio.code, getal.heel(leden.length), namen.join(', ')];
  });
  return {
    titel,
    omschrijving,
    bron,
    pagina,
    svg: drawRegioprent({ ...prent, bron, t, getal }),
    tabel: { koppen: [woorden.regio, woorden.gemeenten, woorden.welke], rijen },
  };
}

const vormen: Vormen<Immutable<Kaartblad>, z.output<typeof kaartQuery>> = {
  html: {
    mediaType: 'text/html; charset=utf-8',
    extensie: 'html',
    schema: z.string(),
    headers: bladkoppen,
    write: (blad, { taal = 'nl' }) => Buffer.from(bladToHtml(blad, catalogusOf(taal), taal)),
  },
  svg: {
    mediaType: 'image/svg+xml',
    extensie: 'svg',
    schema: z.string(),
    write: ({ svg }) => Buffer.from(svg),
  },
};

/** Maps to put on another site: as a page for a frame, as a picture, and in words with a table. */
export function addInbedden(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/kaarten/indelingen/{id}',
    operationId: 'getIndelingkaart',
    tag: 'indelingen',
    summary: 'De kaart van een indeling, om op een andere site te zetten',
    description:
      'Als html: een kleine pagina zonder cookies en zonder script, die elke site in een lijst mag tonen; ook op het adres ' +
      '/kaart/in/indeling/{id} van deze server. Met de kaart in woorden en de tabel erachter.',
    params: z.object({
      id: z
        .string()
        .openapi({ description: 'De naam van de indeling in het pakket.', example: 'veiligheidsregio' }),
    }),
    query: kaartQuery,
    body: kaartbladSchema,
    zwaar: true,
    vormen,
    handle({ jaar, taal = 'nl' }, { id = '' }, url) {
      const gelezen = readJaar(bron, jaar);
      if (!gelezen.ok) return gelezen;
      const { atlas } = gelezen;
      const [editie, rij, grenzen] = [
        atlas.edities.get(id),
        atlas.indelingen.get(id),
        bron.pakket.grenzen(atlas.jaar),
      ];
      if (!editie || !rij || !grenzen) {
        const bedoeld = nearestSpelling(id, atlas.edities.keys());
        return { ok: false, problem: { code: 'onbekende-indeling', indeling: id, bedoeld } };
      }
      const naam = taal === 'en' ? rij.naamEn : rij.naam;
      const topologie = grenzen.topologie as Kaarttopologie;
      return {
        ok: true,
        key: [atlas.jaar, id, taal, url.origin],
        make: () => drawBlad({ atlas, editie, naam, topologie, taal, url }),
      };
    },
  });
}

/** Where the page for a frame stands, and the resource that it is. */
export function resourceOf(pad: string): string | undefined {
  const [, id] = /^\/kaart\/in\/indeling\/([\w-]+)$/u.exec(pad) ?? [];
  return id === undefined ? undefined : `/kaarten/indelingen/${id}`;
}
