import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

/** Every text that takes something, by its path, with the number one for everything that it takes. */
function ones(deel: object, pad: readonly string[] = []): (readonly [pad: string, tekst: string])[] {
  return Object.entries(deel).flatMap(([naam, waarde]: [string, unknown]) => {
    const hier = [...pad, naam];
    if (typeof waarde === 'object' && waarde !== null) return ones(waarde, hier);
    if (typeof waarde !== 'function') return [];
    try {
      const zeg = waarde as (...delen: string[]) => unknown;
      const tekst = zeg(...Array.from({ length: zeg.length }, () => '1'));
      return typeof tekst === 'string' ? [[hier.join('.'), tekst] as const] : [];
    } catch {
      // Takes fields, not words: its own test looks at it.
      return [];
    }
  });
}

const woorden = {
  nl: 'gemeenten|indelingen|regio’s|partners|inwoners|paren|tafels|jaren|regels|rijen|bestanden|seconden|regelingen|groepen|buren|deelnemers|wisselingen|vragen|raden|partijen|taken|banen|punten|wetten|huishoudens|lagen|kaarten|gewichten|stappen',
  en: 'municipalities|divisions|regions|partners|inhabitants|pairs|tables|years|lines|rows|files|seconds|arrangements|groups|neighbours|participants|moves|questions|councils|parties|tasks|jobs|points|laws|households|layers|maps|weights|steps',
};

describe('one of something', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ] as const)('is never written as more, in %s', (taal, catalogus) => {
    // The one of 'of the one' is a total, which is never one, that of 'to one' ends a range, and 'one of inhabitants' is a percentage.
    const meer = new RegExp(
      String.raw`(?<!\b(?:[Vv]an|[Oo]f|tot|to) (?:(?:de|the) )?)\b1 (?!of |paar )(?:\p{L}+ )?(?:${woorden[taal]})\b`,
      'u',
    );
    expect(ones(catalogus).filter(([, tekst]) => meer.test(tekst))).toEqual([]);
  });

  it('is looked for in most texts', () => {
    expect(ones(nl).length).toBeGreaterThan(250);
  });
});
