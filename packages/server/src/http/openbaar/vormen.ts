import { z } from '@hono/zod-openapi';

/** Another form of an answer: a table, a map. */
export interface Vorm<B, Q> {
  readonly mediaType: string;
  /** Of the file that somebody saves. */
  readonly extensie: string;
  /** Compressed in itself already. */
  readonly gepakt?: boolean;
  /** Takes long to make, so that another thread does. */
  readonly zwaar?: boolean;
  /** Parameters that only this form has. */
  readonly vragen?: z.ZodRawShape;
  /** What it looks like, where it is JSON or text; without it bytes. */
  readonly schema?: z.ZodType;
  /** The part of the question that this form alone depends on. */
  key?(query: Q): unknown;
  headers?(query: Q): Readonly<Record<string, string>>;
  /** @param url the address that was asked for, as others can use it */
  write(body: B, query: Q, url: URL): Uint8Array | Promise<Uint8Array>;
}

/** Forms by the name that the parameter `formaat` gives them. */
export type Vormen<B, Q> = Readonly<Record<string, Vorm<B, Q>>>;

const standaard = 'json';

export function formaatField(namen: readonly string[]) {
  return z
    .enum([standaard, ...namen])
    .optional()
    .openapi({ description: 'De vorm van het antwoord. Gaat voor op de header Accept.', example: namen[0] });
}

interface Wens {
  readonly soort: string;
  readonly q: number;
}

function parseAccept(accept: string): Wens[] {
  return accept
    .split(',')
    .map((item): Wens => {
      const [soort = '', ...parameters] = item.split(';').map((deel) => deel.trim().toLowerCase());
      const q = parameters.find((p) => p.startsWith('q='));
      return { soort, q: q === undefined ? 1 : Number.parseFloat(q.slice(2)) || 0 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
}

/** True when a media range such as `text/csv` or `text/*` holds this media type. */
function suits(mediaType: string, bereik: string): boolean {
  const [soort = ''] = mediaType.split(';');
  return bereik.endsWith('/*') ? soort.startsWith(bereik.slice(0, -1)) : soort === bereik;
}

/** The form that a client asks for, by name; JSON when it asks for nothing that there is. */
export function chooseVorm<B, Q>(
  vormen: Vormen<B, Q>,
  formaat: string | undefined,
  accept: string | undefined,
): string {
  if (formaat !== undefined) return formaat;
  for (const { soort } of parseAccept(accept ?? '')) {
    if (soort === '*/*' || soort === 'application/*' || soort === 'application/json') return standaard;
    const gevonden = Object.entries(vormen).find(([, vorm]) => suits(vorm.mediaType, soort));
    if (gevonden) return gevonden[0];
  }
  return standaard;
}

/** How a file is called: after its address and year. */
export function fileName(path: string, query: Readonly<Record<string, unknown>>, extensie: string): string {
  const adres = path.replace(/^\/api\/v\d+\//u, '').replaceAll(/[^\w.-]+/gu, '-');
  const delen = [query.jaar, query.datum].filter((x) => typeof x === 'number' || typeof x === 'string');
  return `${['samenhang', adres, ...delen].join('-')}.${extensie}`;
}
