import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeJson } from './jsonstroom.ts';

async function* listOf(waarden: readonly unknown[]): AsyncGenerator {
  for (const een of waarden) yield await Promise.resolve(een);
}

async function textOf(waarde: unknown): Promise<string> {
  let tekst = '';
  for await (const stuk of writeJson(waarde)) tekst += stuk;
  return tekst;
}

it('writes what JSON.stringify writes of the same with its lists gathered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.array(fc.record({ a: fc.jsonValue(), lijst: fc.array(fc.jsonValue(), { maxLength: 3 }) })),
      async (vast, diep) => {
        const stromend = { ...vast, los: listOf(diep.map((een) => ({ ...een, lijst: listOf(een.lijst) }))) };
        expect(await textOf(stromend)).toBe(JSON.stringify({ ...vast, los: diep }));
      },
    ),
    { numRuns: 50 },
  );
});

it('reads no more of a list than was asked for', async () => {
  let gelezen = 0;
  async function* eindeloos(): AsyncGenerator<number> {
    for (;;) {
      gelezen += 1;
      yield await Promise.resolve(gelezen);
    }
  }
  const stroom = writeJson({ lijst: eindeloos() });
  for (let stap = 0; stap < 6; stap += 1) await stroom.next();
  expect(gelezen).toBeLessThanOrEqual(4);
  await stroom.return(undefined);
});
