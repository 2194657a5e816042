import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type Atlas,
  buildAtlas,
  buildJaarboek,
  buildOverdekking,
  compareEdities,
  computeCongruentie,
  countOverlap,
  type Editie,
  type Gemeentebeeld,
  indexOfGemeente,
  type Keuze,
  overlapDegrees,
  selfContainment,
  viewGemeente,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { describe, expect, it } from 'vitest';

const path = fileURLToPath(new URL('../../docs/method.md', import.meta.url));

// The synthetic example of docs/method.md; the figures below are computed from it.
const inwoners = [60_000, 20_000, 10_000, 30_000, 40_000, 5_000];
const namen = ['A', 'B', 'C', 'D', 'E', 'F'];
const indelingen: Record<string, string[][]> = {
  zorg: [['z1'], ['z1'], ['z1'], ['z2'], ['z2'], ['z3']],
  werk: [['w1'], ['w1'], ['w2'], ['w2'], ['w2'], ['w3']],
  school: [['s1'], ['s1', 's2'], ['s2'], ['s2'], ['s3'], ['s4']],
};

function makeEditie([indeling, regiosPerGemeente]: [string, string[][]]): Editie {
  const codes = [...new Set(regiosPerGemeente.flat())].sort();
  const leden = regiosPerGemeente.flatMap((regios, eenheid) =>
    regios.map((code) => ({ eenheid, regio: codes.indexOf(code), aandeel: 1 / regios.length })),
  );
  return {
    indeling,
    jaar: 2000,
    basis: 'waargenomen',
    oorsprongjaar: 2000,
    wijze: '',
    bron: '',
    licentie: '',
    gebreken: '',
    regios: codes.map((code) => ({ code, naam: code })),
    overdekking: buildOverdekking(namen.length, codes.length, leden),
    onzeker: [],
  };
}

const edities = Object.entries(indelingen).map(makeEditie);
const voorbeeld: Atlas = {
  jaar: 2000,
  gemeenten: namen.map((naam) => ({ code: naam, naam })),
  inwoners: Float64Array.from(inwoners),
  inwonersJaar: new Uint16Array(namen.length).fill(2000),
  buren: { start: new Uint32Array(7), naar: new Uint32Array(0), soort: new Uint8Array(0) },
  indelingen: new Map(),
  edities: new Map(edities.map((e) => [e.indeling, e])),
};
const percent = (x: number): string => `${(x * 100).toFixed(2)} %`;
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function exampleBlock(): string {
  return table(
    ['gemeente', 'inhabitants', ...Object.keys(indelingen)],
    namen.map((naam, i) => [
      naam,
      (inwoners[i] ?? 0).toLocaleString('en-GB'),
      ...Object.values(indelingen).map((per) => (per[i] ?? []).join(', ')),
    ]),
  );
}

function calculation(beeld: Gemeentebeeld): string {
  if (beeld.partners.length === 0) return 'undefined';
  const som = beeld.partners.map((p) => p.aantal).join(' + ');
  return `(${som}) / (${beeld.partners.length} × ${edities.length}) = ${percent(beeld.congruentie)}`;
}

function congruentieBlock(): string {
  const keuze = { edities };
  const c = computeCongruentie(voorbeeld, keuze);
  const rows = namen.map((naam, g) => {
    const beeld = viewGemeente(voorbeeld, keuze, g);
    const partners = beeld.partners.map((p) => `${namen[p.gemeente] ?? ''} ${p.aantal}`).join(', ');
    return [naam, partners || 'none', calculation(beeld)];
  });
  const land = `Country: ${percent(c.gemiddelde)}, over ${c.aantalBepaald} gemeenten; ${c.gemiddeldAantalPartners.toFixed(2)} partners on average.`;
  return `${table(['gemeente', 'partners, with s(g,h)', 'congruentie'], rows)}\n\n${land}`;
}

function variantsBlock(): string {
  const varianten: [string, Keuze][] = [
    ['published formula', { edities }],
    ['partners weighted by inhabitants', { edities, partnerweging: 'inwoners' }],
    ['country weighted by inhabitants', { edities, landweging: 'inwoners' }],
    ['school counts twice', { edities, gewichten: [1, 1, 2] }],
  ];
  return table(
    ['variant', 'A', 'country'],
    varianten.map(([naam, keuze]) => {
      const c = computeCongruentie(voorbeeld, keuze);
      return [naam, percent(c.waarden[0] ?? Number.NaN), percent(c.gemiddelde)];
    }),
  );
}

function contributionsBlock(): string {
  const { gemiddelde, bijdragen } = computeCongruentie(voorbeeld, { edities });
  return table(
    ['indeling', 'with all three', 'without it', 'bijdrage'],
    bijdragen.map(({ indeling, verschil }) => [
      indeling,
      percent(gemiddelde),
      percent(gemiddelde - verschil),
      (verschil * 100).toFixed(2).replace('-', '−'),
    ]),
  );
}

function comparisonBlock(): string {
  const [zorg, werk] = edities;
  if (!zorg || !werk) throw new Error('the example has zorg and werk');
  const v = compareEdities(voorbeeld, zorg, werk);
  const verplaatst = v.verplaatsingen.lijst.map((m) => namen[m.gemeente]).join(', ');
  return table(
    ['measure', 'zorg and werk'],
    [
      ['nesting of zorg in werk', `(2 + 2 + 1) / 6 = ${v.nesting.aInB.toFixed(4)}`],
      ['nesting of werk in zorg', `(2 + 2 + 1) / 6 = ${v.nesting.bInA.toFixed(4)}`],
      ['nesting of zorg in werk, by inhabitants', v.nesting.aInBInwoners.toFixed(4)],
      ['Rand', v.gelijkenis.rand.toFixed(4)],
      ['adjusted Rand', v.gelijkenis.ari.toFixed(4)],
      ['NMI', v.gelijkenis.nmi.toFixed(4)],
      ['VI', `${v.gelijkenis.vi.toFixed(4)} bits`],
      ['moves', `${v.verplaatsingen.lijst.length} (${verplaatst})`],
    ],
  );
}

function selfContainmentBlock(): string {
  const banen = [
    [100, 20, 0],
    [30, 0, 0],
    [50, 0, 50],
  ];
  const paren = banen.flatMap((rij, van) => rij.map((aantal, naar) => ({ van, naar, aantal })));
  const regio = buildOverdekking(3, 2, [
    { eenheid: 0, regio: 0, aandeel: 1 },
    { eenheid: 1, regio: 0, aandeel: 1 },
    { eenheid: 2, regio: 1, aandeel: 1 },
  ]);
  const [ab] = selfContainment(regio, {
    van: Uint32Array.from(paren, (p) => p.van),
    naar: Uint32Array.from(paren, (p) => p.naar),
    banen: Float64Array.from(paren, (p) => p.aantal),
  });
  if (!ab) throw new Error('the example has a regio');
  const rows = banen.map((rij, van) => [namen[van] ?? '', ...rij.map(String)]);
  const supply = `supply side ${ab.intern} / ${ab.intern / ab.aanbod} = ${ab.aanbod.toFixed(2)}`;
  const demand = `demand side ${ab.intern} / ${ab.intern / ab.vraag} = ${ab.vraag.toFixed(2)}`;
  return `${table(['from', 'to A', 'to B', 'to C'], rows)}\n\nRegio {A, B}: ${ab.intern} jobs inside; ${supply}, ${demand}.`;
}

function overlapBlock(): string {
  // Regelingen of A, B, C and D, by number.
  const regelingen = [[1, 2, 3], [1, 2], [1], [4]];
  const o = buildOverdekking(
    4,
    5,
    regelingen.flatMap((lijst, eenheid) => lijst.map((regio) => ({ eenheid, regio, aandeel: 1 }))),
  );
  const geteld = countOverlap(o);
  const graad = overlapDegrees(o, geteld);
  return table(
    ['gemeente', 'regelingen', 'partners, with shared regelingen', 'overlapgraad'],
    regelingen.map((lijst, g) => {
      const banden = geteld.banden
        .filter(({ a, b }) => a === g || b === g)
        .map(({ a, b, aantal }) => ({ naam: namen[a === g ? b : a] ?? '', aantal }));
      const som = banden.map((b) => b.aantal).join(' + ');
      const x = graad[g] ?? Number.NaN;
      return [
        namen[g] ?? '',
        lijst.join(', '),
        banden.map((b) => `${b.naam} ${b.aantal}`).join(', ') || 'none',
        Number.isNaN(x) ? 'undefined' : `(${som}) / (${banden.length} × ${lijst.length}) = ${percent(x)}`,
      ];
    }),
  );
}

/** Stands for the jeugdzorgregio of RegioAtlas, in which 's-Gravenhage stood alone: nobody shares it. */
function aloneEditie(atlas: Atlas): Editie {
  const leden = atlas.gemeenten.map((_, i) => ({ eenheid: i, regio: i, aandeel: 1 }));
  return {
    ...makeEditie(['jeugdzorgregio', []]),
    overdekking: buildOverdekking(atlas.gemeenten.length, atlas.gemeenten.length, leden),
  };
}

async function denHaagBlock(): Promise<string> {
  const uitkomst = await readPakket(standaardPakket);
  if (!uitkomst.ok) throw new Error('the shipped data package is faulty');
  const atlas = buildAtlas(buildJaarboek(uitkomst.pakket.feiten), 2015);
  const gekozen = ['zorgkantoorregio', 'ggd_regio'].map((id) => atlas.edities.get(id));
  const keuze = { edities: [...gekozen.filter((e) => e !== undefined), aloneEditie(atlas)] };
  const beeld = viewGemeente(atlas, keuze, indexOfGemeente(atlas, 'GM0518') ?? -1);
  const delen = new Map(beeld.partners.map((p) => [atlas.gemeenten[p.gemeente]?.naam, p.congruentie]));
  expect(beeld.partners).toHaveLength(8);
  expect(['Wassenaar', 'Westland', 'Delft'].map((naam) => delen.get(naam))).toEqual([2 / 3, 1 / 3, 1 / 3]);
  expect(beeld.congruentie).toBeCloseTo(0.5, 12);
  const rows = beeld.partners.map((p) => [
    atlas.gemeenten[p.gemeente]?.naam ?? '',
    `${p.aantal} of ${keuze.edities.length}`,
    p.gedeeld.map((d) => keuze.edities[d]?.indeling ?? '').join(', '),
  ]);
  return `${table(['partner', 's(g,h)', 'shared'], rows)}\n\nCongruentie of 's-Gravenhage: ${percent(beeld.congruentie)}, with ${beeld.partners.length} partners.`;
}

const blocks: [string, () => string | Promise<string>][] = [
  ['example', exampleBlock],
  ['congruentie', congruentieBlock],
  ['variants', variantsBlock],
  ['contributions', contributionsBlock],
  ['comparison', comparisonBlock],
  ['selfcontainment', selfContainmentBlock],
  ['overlap', overlapBlock],
  ['denhaag', denHaagBlock],
];

describe('docs/method.md', () => {
  // UPDATE_DOCS=1 writes the blocks; without it the test says where text and code differ.
  it.each(blocks)('states what the code computes: %s', async (name, compute) => {
    const text = await readFile(path, 'utf8');
    const open = `<!-- computed:${name} -->\n`;
    const from = text.indexOf(open) + open.length;
    const until = text.indexOf('<!-- end -->', from);
    expect(text).toContain(open);
    const block = `${await compute()}\n`;
    if (process.env.UPDATE_DOCS === '1')
      await writeFile(path, text.slice(0, from) + block + text.slice(until));
    else expect(text.slice(from, until)).toBe(block);
  });
});
