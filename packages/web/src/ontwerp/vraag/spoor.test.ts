import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStap, leegSpoor, type Spoor, stepBack, stepForward } from './spoor.ts';

interface Stand {
  readonly nu: number;
  readonly spoor: Spoor<number>;
}

function go({ nu, spoor }: Stand, step: typeof stepBack<number>): Stand {
  const stap = step(spoor, nu);
  return stap ? { nu: stap.naar, spoor: stap.spoor } : { nu, spoor };
}

const change = ({ nu, spoor }: Stand, nieuw: number): Stand => ({ nu: nieuw, spoor: addStap(spoor, nu) });
const begin: Stand = { nu: 0, spoor: leegSpoor };

describe('the trail of changes', () => {
  it('undoes every change, and does them all again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 200 }), (stappen) => {
        const eind = stappen.reduce(change, begin);
        const terug = stappen.reduce((s) => go(s, stepBack), eind);
        expect(terug.nu).toBe(0);
        expect(stepBack(terug.spoor, terug.nu)).toBeUndefined();
        expect(stappen.reduce((s) => go(s, stepForward), terug)).toEqual(eind);
      }),
      { seed: 16 },
    );
  });

  it('undo after do is where one was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (eerder, nieuw) => {
        const nu = eerder.reduce(change, begin);
        const weer = go(change(nu, nieuw), stepBack);
        expect(weer.nu).toBe(nu.nu);
        expect(weer.spoor.terug).toEqual(nu.spoor.terug);
        expect(weer.spoor.vooruit).toEqual([nieuw]);
      }),
      { seed: 16 },
    );
  });
});
