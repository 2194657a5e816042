// Requests that nobody should send, over every route of the OpenAPI: drawn from a seed, so that a failure can be repeated.

import { seededToeval } from '@samenhang/motor';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: { readonly enum?: readonly string[] };
  readonly example?: unknown;
}
interface Openapi {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
}

interface Vraag {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const onzin = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  '2016',
  '99999999999999999999',
  'é̀🏴󠁧󠁢',
  '\u202e\u0000',
  '../../etc/passwd',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '=1+1',
  '__proto__',
  'constructor',
  '%',
  ','.repeat(3000),
  'x'.repeat(3000),
  '2026-02-30',
  'GM0363',
  'a\r\nX-Kwaad: ja',
];
const methods = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'];
const headers: readonly Readonly<Record<string, string>>[] = [
  {},
  { Accept: 'text/csv;q=x, */*;q=2' },
  { Accept: ','.repeat(2000) },
  { 'Accept-Encoding': 'br;q=0, gzip;q=-1, *' },
  { 'If-None-Match': '"", W/"x", *' },
  { Range: 'bytes=9-2,--1,0-' },
  { 'X-Forwarded-Proto': 'javascript', 'X-Forwarded-Host': 'a"b' },
];

/** Makes requests for an API, one after the other. */
function drawVragen(openapi: Openapi, seed: number): () => Vraag {
  const toeval = seededToeval(seed);
  const pick = <T>(lijst: readonly T[]): T => lijst[Math.floor(toeval() * lijst.length)] as T;
  const routes = Object.entries(openapi.paths);
  const drawValue = ({ schema, example }: Parameter): string => {
    if (toeval() < 0.5) return pick(onzin);
    if (schema?.enum) return pick(schema.enum);
    return typeof example === 'string' || typeof example === 'number' ? String(example) : pick(onzin);
  };
  return () => {
    const [route, { get }] = pick(routes);
    const parameters = get?.parameters ?? [];
    const path = route.replaceAll(/\{(\w+)\}/gu, (_, naam: string) =>
      encodeURIComponent(drawValue(parameters.find((p) => p.name === naam) ?? { name: naam, in: 'path' })),
    );
    const query = parameters
      .filter((p) => p.in === 'query' && toeval() < 0.4)
      .map((p) => `${p.name}=${encodeURIComponent(drawValue(p))}`);
    if (toeval() < 0.2)
      query.push(`${encodeURIComponent(pick(onzin).slice(0, 40))}=${encodeURIComponent(pick(onzin))}`);
    return { method: pick(methods), path: `${path}?${query.join('&')}`, headers: pick(headers) };
  };
}

/** Asks so many, eight at a time; gives those that the server did not answer as it should. */
export async function askAll(base: string, seed: number, aantal: number): Promise<readonly string[]> {
  const openapi = (await (await fetch(`${base}/openapi.json`)).json()) as Openapi;
  const draw = drawVragen(openapi, seed);
  const fout: string[] = [];
  let over = aantal;
  const ask = async (): Promise<void> => {
    while (over-- > 0) {
      const { method, path, headers: kop } = draw();
      const response = await fetch(base + path, { method, headers: kop });
      await response.arrayBuffer();
      const problem = response.headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
      const goed = response.status < 400 ? !problem : response.status < 500 && (problem || method === 'HEAD');
      if (!goed || response.headers.has('X-Kwaad'))
        fout.push(`${response.status} ${method} ${path.slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  return fout;
}
