import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PATROONMINIMUM,
  PATROONSTAP,
  type Patroontelling,
  publishPatronen,
  reachesMinimum,
  sumTelregels,
  type Telregel,
} from './patroon.ts';

/** Sent by as many organisations as there are signals, so that gemeenten and signals decide. */
const cel = (waarde: string, signalen: number, gemeenten: number): Patroontelling => ({
  waarde,
  signalen,
  gemeenten,
  organisaties: signalen,
  meetellend: signalen,
});
const told = (tellingen: readonly Patroontelling[], signalen: number, gemeenten = 50) =>
  publishPatronen(tellingen, cel('', signalen, gemeenten));
const regel = (zender: string, gemeente: string, signalen = 1): Telregel => ({ zender, gemeente, signalen });

describe('what everybody is told of counts', () => {
  it('is rounded, with at least how many gemeenten, and nothing below the minimum', () => {
    const { patronen, alles } = told(
      [cel('a', 23, 6), cel('b', 5, 3), cel('c', 5, 2), cel('d', 4, 4), cel('e', 0, 0)],
      37,
    );
    expect(patronen).toEqual([
      { waarde: 'a', signalen: 25, gemeenten: 5 },
      { waarde: 'b', signalen: 5, gemeenten: 3 },
      { waarde: 'c', signalen: null, gemeenten: null },
      { waarde: 'd', signalen: null, gemeenten: null },
      { waarde: 'e', signalen: null, gemeenten: null },
    ]);
    expect(alles).toEqual({ signalen: 35, gemeenten: 50 });
  });

  it('hides the smallest other one beside one that is too small, and beside so few that the rest tells them', () => {
    const hidden = (tellingen: readonly Patroontelling[]) =>
      told(tellingen, 100)
        .patronen.filter(({ signalen }) => signalen === null)
        .map(({ waarde }) => waarde);
    expect(hidden([cel('a', 30, 9), cel('b', 12, 5), cel('c', 3, 3)])).toEqual(['b', 'c']);
    expect(hidden([cel('a', 30, 9), cel('b', 12, 5), cel('c', 1, 1), cel('d', 1, 1)])).toEqual([
      'b',
      'c',
      'd',
    ]);
    expect(hidden([cel('a', 30, 9), cel('c', 4, 3), cel('d', 4, 3)])).toEqual(['c', 'd']);
    expect(hidden([cel('a', 30, 9), cel('b', 12, 5)])).toEqual([]);
  });

  it('tells nothing of a group that somebody could find by taking what is told from the whole', () => {
    const tellingen = fc.array(fc.record({ signalen: fc.nat({ max: 40 }), gemeenten: fc.nat({ max: 40 }) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(tellingen, (aantallen) => {
        const cellen = aantallen.map(({ signalen, gemeenten }, k) =>
          cel(`${k}`, signalen, Math.min(signalen, gemeenten)),
        );
        const som = cellen.reduce((tot, { signalen }) => tot + signalen, 0);
        const { patronen, alles } = told(cellen, som, Math.min(som, 40));
        for (const [k, { signalen, gemeenten }] of patronen.entries()) {
          if (signalen === null) continue;
          expect(cellen[k]?.signalen).toBeGreaterThanOrEqual(PATROONMINIMUM.signalen);
          expect(cellen[k]?.gemeenten).toBeGreaterThanOrEqual(PATROONMINIMUM.gemeenten);
          expect(signalen % PATROONSTAP).toBe(0);
          expect(gemeenten).toBeLessThanOrEqual(cellen[k]?.gemeenten ?? 0);
        }
        const verborgen = patronen.filter(({ signalen }) => signalen === null);
        if (verborgen.length === 0 || alles.signalen === null) return;
        // The parts make up the whole. What is hidden of each is then anything from 0 to what is left at most.
        const half = Math.floor(PATROONSTAP / 2);
        const shown = patronen.reduce(
          (tot, { signalen }) => tot + (signalen === null ? 0 : signalen - half),
          0,
        );
        const meest = alles.signalen + half - shown;
        expect(meest).toBeGreaterThanOrEqual(PATROONMINIMUM.signalen);
        if (patronen.length > 1) expect(verborgen.length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('the minimum of organisations', () => {
  it('is reached by three that send five signals of three gemeenten, each counting for two at most', () => {
    const drie = [regel('a', 'GM1', 2), regel('b', 'GM2', 2), regel('c', 'GM3')];
    expect(sumTelregels(drie)).toEqual({ signalen: 5, gemeenten: 3, organisaties: 3, meetellend: 5 });
    expect(reachesMinimum(sumTelregels(drie))).toBe(true);
    // Two more of who sent two already do not stand in for the one that is missing.
    const scheef = [regel('a', 'GM1', 4), regel('b', 'GM2'), regel('c', 'GM3')];
    expect(sumTelregels(scheef)).toMatchObject({ signalen: 6, meetellend: 4 });
    expect(reachesMinimum(sumTelregels(scheef))).toBe(false);
    expect(reachesMinimum(sumTelregels([...drie.slice(1), regel('a', 'GM3', 2)]))).toBe(false);
    // Who is not known counts as one, and what tells of no gemeente as of none.
    expect(sumTelregels([regel('', 'GM1', 3), regel('', '', 4), regel('a', 'GM2', 0)])).toEqual({
      signalen: 7,
      gemeenten: 1,
      organisaties: 1,
      meetellend: 2,
    });
  });

  const regels = (zenders: readonly string[]) =>
    fc.array(
      fc.record({
        zender: fc.constantFrom(...zenders),
        gemeente: fc.constantFrom('', ...Array.from({ length: 9 }, (_, k) => `GM${k}`)),
        signalen: fc.integer({ min: 1, max: 500 }),
      }),
      { maxLength: 30 },
    );

  it('keeps everything hidden that one organisation sends, or two together, however much and of whatever gemeenten', () => {
    for (const zenders of [['a'], ['a', 'b'], ['']])
      fc.assert(
        fc.property(regels(zenders), (eigen) => {
          expect(reachesMinimum(sumTelregels(eigen))).toBe(false);
        }),
      );
  });

  it('lets nobody lift what others sent over it: whatever one adds counts as two signals', () => {
    fc.assert(
      fc.property(regels(['b', 'c', 'd']), regels(['a']), (anderen, eigen) => {
        const samen = sumTelregels([...anderen, ...eigen]);
        const zonder = sumTelregels(anderen);
        expect(samen.meetellend - zonder.meetellend).toBeLessThanOrEqual(PATROONMINIMUM.perOrganisatie);
        if (!reachesMinimum(samen)) return;
        expect(zonder.organisaties).toBeGreaterThanOrEqual(PATROONMINIMUM.organisaties - 1);
        expect(zonder.meetellend).toBeGreaterThanOrEqual(
          PATROONMINIMUM.signalen - PATROONMINIMUM.perOrganisatie,
        );
      }),
    );
  });
});
