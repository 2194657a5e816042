import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseZoekdeel, stringifyStand } from '../../adres/index.ts';
import { type Getallenband, parseVraag, type Vraag, writeVraag } from './vraag.ts';

const gemeente = fc.integer({ min: 1, max: 1999 }).map((x) => `GM${String(x).padStart(4, '0')}`);
const id = fc.constantFrom('jeugdregio', 'ggd_regio', 'provincie', 'veiligheidsregio', 'swv-po');
const lijst = <T>(deel: fc.Arbitrary<T>) =>
  fc.uniqueArray(deel, { minLength: 1, maxLength: 4, selector: (x) => JSON.stringify(x) });
const getal = fc.integer({ min: 0, max: 2_000_000 });
const band: fc.Arbitrary<Getallenband> = fc.oneof(
  fc.record({ min: getal }),
  fc.record({ max: getal }),
  fc.record({ min: getal, max: getal }),
);
const gamma = fc.integer({ min: 0, max: 100 }).map((x) => x / 100);
const vragen: fc.Arbitrary<Vraag> = fc.record(
  {
    gamma,
    tijd: fc.integer({ min: 1, max: 300 }),
    jaar: fc.integer({ min: 2011, max: 2026 }),
    indelingen: lijst(id),
    aantal: band,
    inwoners: band,
    los: fc.constant(true),
    muren: lijst(id),
    vandaag: id,
    vasteRegios: lijst(fc.constantFrom('VR01', 'VR 2', 'a&b=c', 'é')),
    vasteGemeenten: lijst(gemeente),
    verplaatsingen: fc.integer({ min: 0, max: 400 }),
    samen: lijst(fc.tuple(gemeente, gemeente)),
    apart: lijst(fc.tuple(gemeente, gemeente)),
    laag2: fc.record(
      { indelingen: lijst(id), gamma, aantal: band, inwoners: band },
      { requiredKeys: ['indelingen', 'gamma'] },
    ),
    kaart: fc.constantFrom('AQEFab-_', 'x'),
  },
  { requiredKeys: ['gamma', 'tijd'] },
);

describe('the question in the address', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        expect(parseVraag(parseZoekdeel(stringifyStand({ ...writeVraag(vraag) })))).toEqual(vraag);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves out what it cannot read, and keeps the rest', () => {
    expect(
      parseVraag({
        gamma: '7',
        tijd: 'lang',
        regios: '20',
        inwoners: '250000-x',
        samen: 'GM0344,GM0344.GM0307',
        muren: '<b>',
        zetten: '-1',
        vast: '0344,x',
        vandaag: 'jeugdregio',
      }),
    ).toEqual({
      gamma: 0.5,
      tijd: 10,
      samen: [['GM0344', 'GM0307']],
      vasteGemeenten: ['GM0344'],
      vandaag: 'jeugdregio',
    });
  });

  it('keeps the γ of a link with a map, also of one from before links told it', () => {
    expect(parseVraag({ kaart: 'AQEF' }).gamma).toBe(0.3);
    expect(parseVraag({ kaart: 'AQEF', gamma: '0.5' }).gamma).toBe(0.5);
    expect(writeVraag(parseVraag({ kaart: 'AQEF' }))).toMatchObject({ gamma: 0.3 });
    expect(writeVraag({ ...parseVraag({}), kaart: 'AgEF' })).toMatchObject({ gamma: 0.5 });
  });

  it('says nothing of what is at its default', () => {
    expect(stringifyStand({ ...writeVraag(parseVraag({})) })).toBe('');
  });
});
