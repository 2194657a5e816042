// The worked examples of docs/method.md and docs/methode.md, computed by core.

import {
  type Atlas,
  buildAtlas,
  buildJaarboek,
  compareEdities,
  computeCongruentie,
  countOverlap,
  type Editie,
  type Gemeentebeeld,
  indexOfGemeente,
  type Keuze,
  overlapDegrees,
  viewGemeente,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { buildOverdekking, selfContainment } from '@samenhang/motor';
import { expect } from 'vitest';
import type { Woorden } from './woorden.ts';

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
  regels: [],
  voorkeuzes: new Map(),
};
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function exampleBlock(w: Woorden): string {
  return table(
    ['gemeente', w.inwoners, ...Object.keys(indelingen)],
    namen.map((naam, i) => [
      naam,
      w.getal(inwoners[i] ?? 0, 0),
      ...Object.values(indelingen).map((per) => (per[i] ?? []).join(', ')),
    ]),
  );
}

function calculation(beeld: Gemeentebeeld, w: Woorden): string {
  if (beeld.partners.length === 0) return w.nietBepaald;
  const som = beeld.partners.map((p) => p.aantal).join(' + ');
  return `(${som}) / (${beeld.partners.length} × ${edities.length}) = ${w.percent(beeld.congruentie)}`;
}

export function congruentieBlock(w: Woorden): string {
  const keuze = { edities };
  const c = computeCongruentie(voorbeeld, keuze);
  const rows = namen.map((naam, g) => {
    const beeld = viewGemeente(voorbeeld, keuze, g);
    const partners = beeld.partners.map((p) => `${namen[p.gemeente] ?? ''} ${p.aantal}`).join(', ');
    return [naam, partners || w.geen, calculation(beeld, w)];
  });
  const land = w.land(w.percent(c.gemiddelde), c.aantalBepaald, w.getal(c.gemiddeldAantalPartners, 2));
  return `${table(['gemeente', w.partnersMet, 'congruentie'], rows)}\n\n${land}`;
}

export function variantsBlock(w: Woorden): string {
  const varianten: [string, Keuze][] = [
    [w.gepubliceerd, { edities }],
    [w.partnersGewogen, { edities, partnerweging: 'inwoners' }],
    [w.landGewogen, { edities, landweging: 'inwoners' }],
    [w.dubbel, { edities, gewichten: [1, 1, 2] }],
  ];
  return table(
    ['variant', 'A', w.landKop],
    varianten.map(([naam, keuze]) => {
      const c = computeCongruentie(voorbeeld, keuze);
      return [naam, w.percent(c.waarden[0] ?? Number.NaN), w.percent(c.gemiddelde)];
    }),
  );
}

export function contributionsBlock(w: Woorden): string {
  const { gemiddelde, bijdragen } = computeCongruentie(voorbeeld, { edities });
  return table(
    ['indeling', w.metAlle, w.zonder, 'bijdrage'],
    bijdragen.map(({ indeling, verschil }) => [
      indeling,
      w.percent(gemiddelde),
      w.percent(gemiddelde - verschil),
      w.getal(verschil * 100, 2).replace('-', '−'),
    ]),
  );
}

export function comparisonBlock(w: Woorden): string {
  const [zorg, werk] = edities;
  if (!zorg || !werk) throw new Error('the example has zorg and werk');
  const v = compareEdities(voorbeeld, zorg, werk);
  const verplaatst = v.verplaatsingen.lijst.map((m) => namen[m.gemeente]).join(', ');
  return table(
    [w.maat, `zorg ${w.en} werk`],
    [
      [w.nesting('zorg', 'werk'), `(2 + 2 + 1) / 6 = ${w.getal(v.nesting.aInB, 4)}`],
      [w.nesting('werk', 'zorg'), `(2 + 2 + 1) / 6 = ${w.getal(v.nesting.bInA, 4)}`],
      [`${w.nesting('zorg', 'werk')}, ${w.naarInwoners}`, w.getal(v.nesting.aInBInwoners, 4)],
      ['Rand', w.getal(v.gelijkenis.rand, 4)],
      [w.ari, w.getal(v.gelijkenis.ari, 4)],
      ['NMI', w.getal(v.gelijkenis.nmi, 4)],
      ['VI', `${w.getal(v.gelijkenis.vi, 4)} bits`],
      [w.verplaatsingen, `${v.verplaatsingen.lijst.length} (${verplaatst})`],
    ],
  );
}

export function selfContainmentBlock(w: Woorden): string {
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
  const breuk = (deel: number) => `${ab.intern} / ${ab.intern / deel} = ${w.getal(deel, 2)}`;
  return `${table([w.van, ...['A', 'B', 'C'].map(w.naar)], rows)}\n\n${w.banen(ab.intern, breuk(ab.aanbod), breuk(ab.vraag))}`;
}

export function overlapBlock(w: Woorden): string {
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
    ['gemeente', 'regelingen', w.partnersRegelingen, 'overlapgraad'],
    regelingen.map((lijst, g) => {
      const banden = geteld.banden
        .filter(({ a, b }) => a === g || b === g)
        .map(({ a, b, aantal }) => ({ naam: namen[a === g ? b : a] ?? '', aantal }));
      const som = banden.map((b) => b.aantal).join(' + ');
      const x = graad[g] ?? Number.NaN;
      return [
        namen[g] ?? '',
        lijst.join(', '),
        banden.map((b) => `${b.naam} ${b.aantal}`).join(', ') || w.geen,
        Number.isNaN(x) ? w.nietBepaald : `(${som}) / (${banden.length} × ${lijst.length}) = ${w.percent(x)}`,
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

export async function denHaagBlock(w: Woorden): Promise<string> {
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
    w.vanDe(p.aantal, keuze.edities.length),
    p.gedeeld.map((d) => keuze.edities[d]?.indeling ?? '').join(', '),
  ]);
  return `${table(['partner', 's(g,h)', w.gedeeld], rows)}\n\n${w.denHaag(w.percent(beeld.congruentie), beeld.partners.length)}`;
}
