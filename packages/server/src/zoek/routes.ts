import { POSTCODEJAAR, presentZoek, zoekTabellen } from '@samenhang/core';
import { zoekgegevensSchema, zoekSchema } from '@samenhang/core/antwoorden';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { jaarQuery, readJaar } from '../keuze/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { zoekQuery } from './schemas.ts';

/** Finding a gemeente; and what a page needs to do so itself. */
export function addZoek(router: ResourceRouter): void {
  const { bron } = router;

  router.add({
    path: '/zoek',
    operationId: 'searchGemeenten',
    tag: 'gemeenten',
    summary: 'Zoek een gemeente',
    description:
      'Gemeenten van een jaar die bij een tekst passen, de beste eerst: op naam, plaats, postcode of code. Niet elke ' +
      'plaats en elke postcode is bekend; wat niet is gevonden, geeft een lege lijst.',
    query: zoekQuery,
    body: zoekSchema,
    vormen: tabelVormen(zoekTabellen),
    handle({ q, jaar }) {
      const gelezen = readJaar(bron, jaar);
      if (!gelezen.ok) return gelezen;
      const { atlas } = gelezen;
      const zoekbron = bron.zoekbron(atlas.jaar);
      if (!zoekbron) throw new Error(`no search for ${String(atlas.jaar)}`);
      return { ok: true, key: [atlas.jaar, q], make: () => presentZoek(zoekbron, q) };
    },
  });

  router.add({
    path: '/zoekgegevens',
    operationId: 'getZoekgegevens',
    tag: 'gemeenten',
    summary: 'Plaatsen en postcodes van een jaar',
    description:
      'Waarmee de website zelf zoekt, zodat niets van wat iemand typt naar de server gaat. De gemeenten bij de ' +
      'postcodes zijn die van het genoemde jaar.',
    query: jaarQuery,
    body: zoekgegevensSchema,
    thorough: true,
    handle({ jaar: gevraagd }) {
      const gelezen = readJaar(bron, gevraagd);
      if (!gelezen.ok) return gelezen;
      const { jaar } = gelezen.atlas;
      const { plaatsen, postcodes } = bron.pakket;
      const make = () => ({
        jaar,
        plaatsen: plaatsen.filter((p) => p.vanJaar <= jaar && jaar <= p.totJaar),
        postcodejaar: POSTCODEJAAR,
        postcodes: postcodes.map(({ postcode, gemeente }) => ({ postcode, gemeente })),
      });
      return { ok: true, key: [jaar], make };
    },
  });
}
