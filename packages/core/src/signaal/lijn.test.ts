import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedOriginals,
  doDaad,
  type Knoop,
  originalsOf,
  REDACTIEDADEN,
  type Redactiehandeling,
  refuseDaad,
  refuseUndo,
  type Stamboek,
  undoDaad,
} from './lijn.ts';
import { leegSignaal, type Signaalinhoud } from './velden.ts';

const inhoud = (titel: string): Signaalinhoud => ({
  ...leegSignaal,
  titel,
  wat: titel,
  naden: ['wachten'],
  rol: 'beleid',
});
const begin = (aantal: number): Stamboek =>
  new Map(
    Array.from({ length: aantal }, (_, k): [string, Knoop] => [
      `o${k}`,
      { id: `o${k}`, staat: 'open', bronnen: [], inhoud: inhoud(`origineel ${k}`) },
    ]),
  );

/** Deeds that can be done one after another, as numbers that choose among what is open. */
const keuzes = fc.array(
  fc.record({
    daad: fc.constantFrom(...REDACTIEDADEN),
    uit: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 4 }),
    delen: fc.integer({ min: 2, max: 3 }),
  }),
  { maxLength: 12 },
);
type Keuze = { daad: (typeof REDACTIEDADEN)[number]; uit: number[]; delen: number };

/** The deed that this choice means here; undefined where there is none. */
function choose(boek: Stamboek, { daad, uit, delen }: Keuze, stap: number): Redactiehandeling | undefined {
  const open = [...boek.values()].filter(({ staat }) => staat === 'open').map(({ id }) => id);
  if (open.length === 0) return undefined;
  const gekozen = [...new Set(uit.map((k) => open[k % open.length] ?? ''))];
  const van = daad === 'samenvoegen' ? gekozen : gekozen.slice(0, 1);
  const aantal = { samenvoegen: 1, splitsen: delen, herschrijven: 1, verbergen: 0, terugsturen: 0 }[daad];
  const naar = Array.from({ length: aantal }, (_, k) => ({ id: `n${stap}.${k}`, inhoud: inhoud('nieuw') }));
  const staten = van.map((id) => boek.get(id)?.staat);
  return refuseDaad(daad, staten, aantal) === undefined ? { daad, van, naar } : undefined;
}

/** Does these deeds, and tells of each. */
function play(aantal: number, lijst: readonly Keuze[]) {
  let boek = begin(aantal);
  const gedaan: { voor: Stamboek; handeling: Redactiehandeling }[] = [];
  for (const [stap, keuze] of lijst.entries()) {
    const handeling = choose(boek, keuze, stap);
    if (!handeling) continue;
    gedaan.push({ voor: boek, handeling });
    boek = doDaad(boek, handeling);
  }
  return { boek, gedaan };
}
/** What somebody finds who does not look at what was undone. */
const alive = (boek: Stamboek) => new Map([...boek].filter(([, { staat }]) => staat !== 'vervallen'));

describe('what the redactie does with signals', () => {
  it('is undone without a trace but in the history, in the order in which it was done', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), keuzes, (aantal, lijst) => {
        const { boek, gedaan } = play(aantal, lijst);
        let terug = boek;
        for (const { voor, handeling } of gedaan.toReversed()) {
          terug = undoDaad(terug, handeling);
          expect(alive(terug)).toEqual(alive(voor));
        }
        expect(alive(terug)).toEqual(begin(aantal));
      }),
    );
  });

  it('loses no original, and changes no text of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), keuzes, (aantal, lijst) => {
        const { boek } = play(aantal, lijst);
        for (const [id, { inhoud: was }] of begin(aantal)) expect(boek.get(id)?.inhoud).toEqual(was);
        for (const { id, bronnen } of boek.values()) {
          expect(originalsOf(boek, id).size).toBeGreaterThan(0);
          expect(bronnen.every((bron) => boek.has(bron))).toBe(true);
        }
      }),
    );
  });

  it('changes no count by putting together, apart or in other words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), keuzes, (aantal, lijst) => {
        const { gedaan } = play(aantal, lijst);
        for (const { voor, handeling } of gedaan) {
          const na = countedOriginals(doDaad(voor, handeling));
          const eerder = countedOriginals(voor);
          if (handeling.naar.length > 0) expect(na).toEqual(eerder);
          else expect([...na].every((id) => eerder.has(id))).toBe(true);
        }
      }),
    );
  });

  it('counts a signal that was split once, and one that was withdrawn after a merge not', () => {
    const gesplitst = doDaad(begin(1), {
      daad: 'splitsen',
      van: ['o0'],
      naar: [
        { id: 'a', inhoud: inhoud('a') },
        { id: 'b', inhoud: inhoud('b') },
      ],
    });
    expect(countedOriginals(gesplitst)).toEqual(new Set(['o0']));
    const samen: Redactiehandeling = {
      daad: 'samenvoegen',
      van: ['o0', 'o1'],
      naar: [{ id: 'c', inhoud: inhoud('c') }],
    };
    const boek = new Map(doDaad(begin(2), samen));
    const eerste = boek.get('o0');
    if (eerste) boek.set('o0', { ...eerste, staat: 'ingetrokken' });
    expect(countedOriginals(boek)).toEqual(new Set(['o1']));
    // Undoing brings back no signal that its sender withdrew.
    expect(undoDaad(boek, samen).get('o0')?.staat).toBe('ingetrokken');
  });
});

describe('a deed that cannot be', () => {
  it.each([
    ['samenvoegen', ['open'], 1, 'aantal'],
    ['splitsen', ['open'], 1, 'aantal'],
    ['herschrijven', ['open'], 2, 'aantal'],
    ['samenvoegen', ['open', undefined], 1, 'onbekend'],
    ['verbergen', ['ingetrokken'], 0, 'staat'],
    ['samenvoegen', ['open', 'opgegaan'], 1, 'staat'],
  ] as const)('is refused: %s of %j to %d', (daad, van, naar, reden) => {
    expect(refuseDaad(daad, van, naar)).toBe(reden);
  });

  it('is refused to undo where what came of it went further', () => {
    expect(refuseUndo('samenvoegen', ['opgegaan', 'opgegaan'], ['opgegaan'])).toBe('staat');
    expect(refuseUndo('verbergen', ['open'], [])).toBe('staat');
    expect(refuseUndo('splitsen', ['opgegaan'], ['open', undefined])).toBe('onbekend');
    expect(refuseUndo('herschrijven', ['opgegaan'], ['open'])).toBeUndefined();
  });

  it('is a mistake to do twice with one signal', () => {
    const daad: Redactiehandeling = {
      daad: 'samenvoegen',
      van: ['o0', 'o0'],
      naar: [{ id: 'c', inhoud: inhoud('c') }],
    };
    expect(() => doDaad(begin(2), daad)).toThrow(RangeError);
    expect(() => undoDaad(begin(2), { daad: 'verbergen', van: ['o0'], naar: [] })).toThrow(RangeError);
  });
});
