import { afterAll, beforeAll, it } from 'vitest';

type Stap = () => Promise<void>;

/**
 * Tests of which each goes on from what the one before left. One that is tried once more would begin with what its
 * first try changed: so all is made anew, and those before it are walked again. When one failed for good, those after
 * it fail at once.
 *
 * @param begin makes what they share, and gives the way to end it.
 * @returns what is `it` for them.
 */
export function reeks(begin: () => Promise<() => Promise<void>>): (naam: string, stap: Stap) => void {
  const stappen: Stap[] = [];
  let stop: () => Promise<void> = () => Promise.resolve();
  let gedaan = 0;
  let geprobeerd = 0;
  beforeAll(async () => {
    stop = await begin();
  });
  afterAll(() => stop());

  async function beginAgain(): Promise<void> {
    await stop();
    stop = await begin();
    gedaan = 0;
  }

  return (naam, stap) => {
    const nummer = stappen.push(stap);
    it(naam, async () => {
      if (geprobeerd === nummer) await beginAgain();
      else if (geprobeerd > gedaan) throw new Error('A step before this one failed.');
      geprobeerd = nummer;
      for (const een of stappen.slice(gedaan, nummer)) await een();
      gedaan = nummer;
    });
  };
}
