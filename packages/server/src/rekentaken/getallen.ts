/** Questions without a country: pairs to divide in groups, and a graph to divide in regions. */

import { type Verbinding, weinigEenheden } from '@samenhang/motor';
import { type Gelezenvraag, ready, type Vraagfout, wrong } from './klaarzetten.ts';
import type { Graafvraag, Partitievraag } from './schemas.ts';

/** Of more units than this a proof by linear programs does not come far. */
const meesteBewijs = 60;

/** The division of pairs that `samenhang los-op` makes. */
export function readPartitievraag(
  { n, gewichten, bewijs = false }: Partitievraag,
  seconden: number,
): Gelezenvraag {
  if (gewichten.length !== (n * (n - 1)) / 2)
    return wrong({ veld: 'vraag.gewichten', code: 'verkeerd-aantal' });
  if (!Number.isFinite(gewichten.reduce((som, w) => som + Math.abs(w), 0)))
    return wrong({ veld: 'vraag.gewichten', code: 'te-groot' });
  const heel = gewichten.every((w) => (w | 0) === w);
  const getallen = heel ? Int32Array.from(gewichten) : Float64Array.from(gewichten);
  return ready<'clique'>(
    {
      soort: 'clique',
      vraag: {
        n,
        gewichten: getallen,
        tijdMs: seconden * 1000,
        // Longer than the search rests by itself: who gives it ten minutes wants the best of ten minutes.
        ...(bewijs ? { exact: true } : { geduld: 5000 + 100 * n }),
      },
    },
    ({ labels, waarde, grens, bewezen }, gestopt) => ({
      soort: 'los-op',
      gestopt,
      n,
      waarde,
      grens,
      bewezen,
      labels: Array.from(labels),
    }),
  );
}

function readEdges(
  ids: ReadonlyMap<string, number>,
  edges: Graafvraag['edges'],
): { readonly paren: readonly Verbinding[] } | Vraagfout {
  const paren: Verbinding[] = [];
  for (const [k, kant] of edges.entries()) {
    const [a, b] = kant.map((id) => ids.get(String(id)));
    if (a === undefined || b === undefined) return { veld: `vraag.edges.${k}`, code: 'onbekende-eenheid' };
    paren.push([a, b]);
  }
  return { paren };
}

/** The division of a graph that `samenhang regionaliseer` makes. */
export function readGraafvraag({ nodes, edges, k, min, max }: Graafvraag, seconden: number): Gelezenvraag {
  const ids = new Map(nodes.map(({ id }, plek) => [String(id), plek]));
  if (ids.size !== nodes.length) return wrong({ veld: 'vraag.nodes', code: 'dubbel' });
  const kanten = readEdges(ids, edges);
  if ('code' in kanten) return wrong(kanten);
  const n = nodes.length;
  return ready<'regio'>(
    {
      soort: 'regio',
      vraag: {
        opgave: {
          n,
          gewicht: Float64Array.from(nodes, ({ gewicht }) => gewicht),
          verbindingen: kanten.paren,
          aantal: { min: k, max: k },
          ...(min === undefined ? {} : { minimum: min }),
          ...(max === undefined ? {} : { maximum: max }),
          doel: { snede: 1 },
        },
        tijdMs: seconden * 1000,
        exact: n > weinigEenheden && n <= meesteBewijs,
      },
    },
    (antwoord, gestopt) => {
      if (antwoord.soort === 'geen')
        return { soort: 'regionaliseer', gestopt, labels: null, oordeel: antwoord.uitleg.oordeel };
      const { snede, bewezen, labels } = antwoord;
      const per = Object.fromEntries([...ids].map(([id, plek]) => [id, labels[plek] ?? null]));
      return { soort: 'regionaliseer', gestopt, waarde: snede, bewezen, labels: per };
    },
  );
}
