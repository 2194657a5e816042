import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Proefbron, sendJson, serveBron } from '../testing/bron.ts';
import { Bronfout, type Haalopties, Haler } from './index.ts';

let map: string;
let bron: Proefbron | undefined;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenhang-haal-'));
});
afterEach(async () => {
  await bron?.close();
  bron = undefined;
  await rm(map, { recursive: true, force: true });
});

const serve = async (...antwoorden: ((uit: ServerResponse) => void)[]): Promise<Proefbron> => {
  let nummer = 0;
  bron = await serveBron((_, uit) => {
    antwoorden[Math.min(nummer, antwoorden.length - 1)]?.(uit);
    nummer += 1;
  });
  return bron;
};
const make = (rest: Partial<Haalopties> = {}) =>
  new Haler({ map, contact: 'proef', pogingen: 2, wachtMs: 1, ...rest });
const json = { soort: 'json', meeste: 1_000_000 } as const;
const bestand = { soort: 'bestand', meeste: 1_000_000 } as const;

const status =
  (code: number, koppen: Record<string, string> = {}) =>
  (uit: ServerResponse) =>
    uit.writeHead(code, koppen).end();

/** What a fetch fails with. */
async function faultOf(belofte: Promise<unknown>): Promise<Bronfout> {
  const fout = await belofte.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fout).toBeInstanceOf(Bronfout);
  return fout as Bronfout;
}

describe('Haler', () => {
  it('says who asks, keeps the file, and asks next time only whether it changed', async () => {
    const { url, verzoeken } = await serve(
      (uit) => {
        uit.setHeader('ETag', '"een"');
        sendJson(uit, { a: 1 });
      },
      status(304),
      (uit) => sendJson(uit, { a: 2 }),
    );
    const eerste = await make().haal(url, json);
    expect(await readFile(eerste.bestand, 'utf8')).toBe('{"a":1}');
    expect(eerste).toMatchObject({ veranderd: true, bytes: 7, etag: '"een"' });
    const tweede = await make().haal(url, json);
    expect(tweede).toMatchObject({ veranderd: false, hash: eerste.hash });
    expect((await make().haal(url, json)).veranderd).toBe(true);
    expect(verzoeken[0]?.headers).toMatchObject({
      'user-agent': 'Samenhang/0.1 (proef)',
      accept: 'application/json',
    });
    expect(verzoeken[1]?.headers['if-none-match']).toBe('"een"');
  });

  it('tries again after 429 and 503, and waits as long as the source asks', async () => {
    const { url, verzoeken } = await serve(status(429, { 'Retry-After': '0' }), status(503), (uit) =>
      sendJson(uit, {}),
    );
    await make().haal(url, json);
    expect(verzoeken).toHaveLength(3);
  });

  it('says so in one line, with the place and the mend, where trying does not help', async () => {
    const { url, verzoeken } = await serve(status(503));
    const fout = await faultOf(make().haal(url, json));
    expect([fout.code, verzoeken.length]).toEqual(['te-druk', 3]);
    expect(fout.message).toBe(
      `${url}: De bron kan het nu niet geven (HTTP 503). Probeer het later opnieuw; de gegevens die u had blijven in gebruik.`,
    );
  });

  it.each([
    [404, 'niet-gevonden'],
    [403, 'geweigerd'],
  ])('does not try again after %i', async (code, gezocht) => {
    const { url, verzoeken } = await serve(status(code));
    expect([(await faultOf(make().haal(url, json))).code, verzoeken.length]).toEqual([gezocht, 1]);
  });

  it('goes on where a cut file was', async () => {
    const heel = 'x'.repeat(200_000);
    const { url, verzoeken } = await serve(
      (uit) => {
        uit.writeHead(200, { ETag: '"v1"', 'Content-Length': String(heel.length) });
        uit.write(heel.slice(0, 120_000), () => setTimeout(() => uit.destroy(), 50));
      },
      (uit) => {
        const van = Number(/bytes=(\d+)-/u.exec(String(uit.req.headers.range))?.[1]);
        uit.writeHead(206, { ETag: '"v1"', 'Content-Range': `bytes ${van}-199999/200000` });
        uit.end(heel.slice(van));
      },
    );
    const gehaald = await make().haal(url, bestand);
    expect((await readFile(gehaald.bestand, 'utf8')) === heel).toBe(true);
    expect(verzoeken[1]?.headers['if-range']).toBe('"v1"');
    expect(verzoeken[1]?.headers.range).toMatch(/^bytes=\d+-$/u);
    expect(await readdir(map)).toHaveLength(2);
  });

  it('begins anew where the file changed in between', async () => {
    const { url } = await serve(
      (uit) => {
        uit.writeHead(200, { ETag: '"v1"', 'Content-Length': '100000' });
        uit.write('a'.repeat(60_000), () => setTimeout(() => uit.destroy(), 50));
      },
      (uit) => uit.writeHead(200, { ETag: '"v2"' }).end('bbb'),
    );
    expect(await readFile((await make().haal(url, bestand)).bestand, 'utf8')).toBe('bbb');
  });

  it('refuses a web page in the place of data', async () => {
    const { url } = await serve((uit) => {
      uit.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>storing</html>');
    });
    const fout = await faultOf(make().haal(url, json));
    expect([fout.code, fout.wat]).toEqual([
      'andere-soort',
      'De bron geeft een webpagina in plaats van JSON.',
    ]);
    expect(await readdir(map)).toEqual([]);
  });

  it.each([
    ['that says its size', { 'Content-Length': '10000000000' }],
    ['that does not', {}],
  ])('stops at a bomb of 10 GB %s, and keeps nothing of it', async (_, koppen) => {
    let geschreven = 0;
    const { url } = await serve((uit) => {
      uit.writeHead(200, koppen);
      const brok = Buffer.alloc(65_536);
      const write = (): void => {
        while (!uit.destroyed && geschreven < 10_000_000_000) {
          geschreven += brok.length;
          if (!uit.write(brok)) {
            uit.once('drain', write);
            return;
          }
        }
      };
      write();
    });
    expect((await faultOf(make().haal(url, bestand))).code).toBe('te-groot');
    expect(geschreven).toBeLessThan(20_000_000);
    expect(await readdir(map)).toEqual([]);
  });

  it('ends a source that says nothing any more', async () => {
    const { url } = await serve((uit) => {
      uit.writeHead(200);
      uit.write('{');
    });
    expect((await faultOf(make({ pogingen: 0, stilteMs: 50 }).haal(url, json))).code).toBe('afgebroken');
  });

  it('says that there is no connection', async () => {
    const { url, close } = await serveBron(() => undefined);
    await close();
    expect((await faultOf(make({ pogingen: 0 }).haal(url, json))).code).toBe('geen-verbinding');
  });

  it('stops when it is told to, and leaves the file that was there', async () => {
    const { url } = await serve(
      (uit) => sendJson(uit, { goed: true }),
      (uit) => {
        uit.writeHead(200);
        uit.write('{');
      },
    );
    const eerste = await make().haal(url, json);
    const stop = new AbortController();
    const loopt = make({ signal: stop.signal, vertel: () => stop.abort(new Error('gestopt')) }).haal(
      url,
      json,
    );
    await expect(loopt).rejects.toThrow('gestopt');
    expect(await readFile(eerste.bestand, 'utf8')).toBe('{"goed":true}');
  });
});
