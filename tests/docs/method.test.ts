import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  bandBlock,
  huisvestingBlock,
  overgang,
  overgangBlock,
  risicoBlock,
  schaalBlock,
  sleutelBlock,
  vertrekBlock,
} from './geld.ts';
import { kerncijferBlock, naastBlock } from './geldnaast.ts';
import { spreidingBlock } from './spreiding.ts';
import {
  comparisonBlock,
  congruentieBlock,
  contributionsBlock,
  denHaagBlock,
  exampleBlock,
  overlapBlock,
  selfContainmentBlock,
  variantsBlock,
} from './voorbeeld.ts';
import { dutch, english, type Woorden } from './woorden.ts';

const blocks: [string, (woorden: Woorden) => string | Promise<string>][] = [
  ['example', exampleBlock],
  ['congruentie', congruentieBlock],
  ['variants', variantsBlock],
  ['contributions', contributionsBlock],
  ['comparison', comparisonBlock],
  ['selfcontainment', selfContainmentBlock],
  ['overlap', overlapBlock],
  ['geldovergang', overgangBlock],
  ['geldkerncijfer', kerncijferBlock],
  ['geldband', bandBlock],
  ['geldnaast', (woorden) => naastBlock(overgang, woorden)],
  ['geldrisico', risicoBlock],
  ['geldschaal', schaalBlock],
  ['geldspreiding', spreidingBlock],
  ['geldvertrek', vertrekBlock],
  ['geldsleutel', sleutelBlock],
  ['geldhuisvesting', huisvestingBlock],
  ['denhaag', denHaagBlock],
];

const pages: [string, Woorden][] = [
  ['method.md', english],
  ['methode.md', dutch],
];

describe.each(pages)('docs/%s', (file, woorden) => {
  const path = fileURLToPath(new URL(`../../docs/${file}`, import.meta.url));

  // UPDATE_DOCS=1 writes the blocks; without it the test says where text and code differ.
  it.each(blocks)('states what the code computes: %s', async (name, compute) => {
    const text = await readFile(path, 'utf8');
    const open = `<!-- computed:${name} -->\n`;
    const from = text.indexOf(open) + open.length;
    const until = text.indexOf('<!-- end -->', from);
    expect(text).toContain(open);
    const block = `${await compute(woorden)}\n`;
    if (process.env.UPDATE_DOCS === '1')
      await writeFile(path, text.slice(0, from) + block + text.slice(until));
    else expect(text.slice(from, until)).toBe(block);
  });
});
