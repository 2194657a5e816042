// Nonsense, in any amount: the API says what is wrong with it, and so does the command line; neither breaks.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samenhang } from '../api/hulp.ts';
import { addressOf } from '../hulp/gedeeld.ts';

interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get?: { readonly parameters?: readonly { readonly name: string; readonly in: string }[] } }
    >
  >;
}

const waarde = fc.oneof(
  fc.constantFrom('2015', '2026', 'corop', 'veiligheidsregio,ggd_regio', 'GM0344', 'geojson', 'xlsx', '1,2'),
  fc.constantFrom('', 'geen', '-1', '1e9', 'NaN', '__proto__', "' OR 1=1 --", '../../etc/passwd', '\u0000'),
  fc.string({ maxLength: 30 }),
);

describe('the API', () => {
  it('answers every question, and never with a fault of its own', async () => {
    const url = await addressOf('server');
    const { paths } = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as OpenApi;
    const vragen = Object.entries(paths).flatMap(([pad, { get }]) => (get ? [{ pad, get }] : []));
    expect(vragen.length).toBeGreaterThan(10);
    const vraag = fc.constantFrom(...vragen).chain(({ pad, get }) =>
      fc.record({
        pad: fc.constant(pad),
        delen: fc.array(waarde, { minLength: 4, maxLength: 4 }),
        velden: fc.dictionary(
          fc.oneof(fc.constantFrom('x', ...(get.parameters ?? []).map((p) => p.name)), fc.string()),
          waarde,
          { maxKeys: 4, noNullPrototype: true },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(vraag, async ({ pad, delen, velden }) => {
        const rest = [...delen];
        const gevuld = pad.replaceAll(/\{[^}]*\}/gu, () => encodeURIComponent(rest.pop() ?? ''));
        const response = await fetch(`${url}/api/v1${gevuld}?${new URLSearchParams(velden)}`);
        const text = await response.text();
        expect(response.status, text.slice(0, 300)).toBeLessThan(500);
        if (response.status >= 400)
          expect(response.headers.get('content-type')).toContain('application/problem+json');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the command line', () => {
  const opdrachten =
    'gemeente congruentie indelingen indeling vergelijk tijdlijn regelingen route beste-stap data'.split(' ');
  const opties =
    '--jaar --indelingen --basis --gewichten --json --op-datum --drempel --gemeente --behoeften --aantal'.split(
      ' ',
    );

  it('ends with an exit code that means something, and one that says why', async () => {
    const woorden = fc.array(fc.oneof(fc.constantFrom(...opties), waarde), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...opdrachten), woorden, async (opdracht, rest) => {
        const { code, uit, fout } = await samenhang(opdracht, ...rest);
        expect([0, 1, 2, 3]).toContain(code);
        expect((code === 0 ? uit : fout).trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
