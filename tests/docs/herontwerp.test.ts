import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Atlas,
  addEigenIndeling,
  buildAtlas,
  buildJaarboek,
  designEditie,
  measureDesign,
  type Ontwerp,
  type Ontwerpopgave,
  solveOntwerp,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { type CurvePunt, gammaCurve } from '@samenhang/motor';
import { loadHighs } from '@samenhang/oplosser';
import { type Bron, buildBron } from '@samenhang/server/bron';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawKaart } from '../../packages/cli/src/kaart/teken.ts';

const docs = join(import.meta.dirname, '../../docs');
const bijwerken = process.env.UPDATE_DOCS === '1';

const pages = [
  {
    file: 'method.md',
    locale: 'en-GB',
    kop: ['γ', 'regions', 'value', 'proven bound', 'gap'],
    band: (regios: string, waarde: string, klein: string, groot: string, deel: string, paar: string) =>
      `With every region connected and between 250,000 and 1,500,000 inhabitants (γ = ½, picture above): ${regios} regions, the smallest with ${klein} and the largest with ${groot} inhabitants. Value ${waarde}, which is ${deel} of the best map without those requirements. Two gemeenten in one region share ${paar} of the indelingen on average.`,
  },
  {
    file: 'methode.md',
    locale: 'nl-NL',
    kop: ['γ', 'regio’s', 'waarde', 'bewezen grens', 'gat'],
    band: (regios: string, waarde: string, klein: string, groot: string, deel: string, paar: string) =>
      `Met aaneengesloten regio’s van 250.000 tot 1.500.000 inwoners (γ = ½, zie het plaatje hierboven): ${regios} regio’s; de kleinste heeft ${klein} inwoners, de grootste ${groot}. De waarde is ${waarde}: ${deel} van de beste kaart zonder deze eisen. Twee gemeenten in één regio delen gemiddeld ${paar} van de indelingen.`,
  },
];

/** The map of a design, as the command line draws it. */
function drawDesign(bron: Bron, atlas: Atlas, labels: ArrayLike<number>, titel: string) {
  const editie = designEditie(atlas, labels, { indeling: 'ontwerp' });
  const kant = { atlas: addEigenIndeling(atlas, { editie }, titel), editie };
  return drawKaart(bron, kant, 'png', { breedte: 640 });
}

describe('the redesign of 2016 in the method pages', () => {
  let atlas: Atlas;
  let bron: Bron;
  let curve: CurvePunt[];
  let opgave: Ontwerpopgave;
  let band: Ontwerp;
  beforeAll(async () => {
    const gelezen = await readPakket(standaardPakket);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten.slice(0, 5)));
    bron = buildBron(gelezen.pakket);
    atlas = buildAtlas(buildJaarboek(gelezen.pakket.feiten), 2016);
    const edities = [...atlas.edities.values()].filter(
      (e) => e.basis === 'waargenomen' && e.indeling !== 'nuts3',
    );
    expect(edities).toHaveLength(21);
    curve = gammaCurve({
      overdekkingen: edities.map((e) => e.overdekking),
      gammas: [0.5, 0.4, 0.3, 0.2],
      tijdMs: 60_000,
      exact: true,
      oplosser: await loadHighs(),
    });
    opgave = {
      jaar: 2016,
      lagen: [
        {
          indelingen: edities.map(({ indeling }) => ({ indeling })),
          inwoners: { min: 250_000, max: 1_500_000 },
        },
      ],
      iteraties: 200_000,
      tijd: 120,
    };
    const antwoord = solveOntwerp({ atlas, opgave });
    if (antwoord.soort !== 'ontwerp') throw new Error(JSON.stringify(antwoord));
    band = antwoord;
  }, 180_000);

  it.each(pages)('states in $file what the engine computes', async ({ file, locale, kop, band: zin }) => {
    const getal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const procent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const [laag] = measureDesign(atlas, opgave, [band.lagen[0]?.labels ?? []]).lagen;
    const half = curve.find((p) => p.gamma === 0.5);
    if (!laag || !half) throw new Error('nothing was computed');
    expect(curve.every((p) => p.bewezen)).toBe(true);
    const { inwoners, aantalRegios, paarovereenkomst } = laag.ontwerp;
    const block = [
      `| ${kop.join(' | ')} |`,
      `|${' --- |'.repeat(kop.length)}`,
      ...curve.map(
        (p) =>
          `| ${[p.gamma, p.aantalRegios, p.waarde, p.grens, p.gat].map((x) => getal.format(x)).join(' | ')} |`,
      ),
      '',
      zin(
        getal.format(aantalRegios),
        getal.format(band.waarde),
        getal.format(inwoners.minimum),
        getal.format(inwoners.maximum),
        procent.format(band.waarde / half.waarde),
        procent.format(paarovereenkomst),
      ),
      '',
    ].join('\n');
    const text = await readFile(join(docs, file), 'utf8');
    const open = '<!-- computed:herontwerp -->\n';
    const from = text.indexOf(open) + open.length;
    const until = text.indexOf('<!-- end -->', from);
    expect(text).toContain(open);
    if (bijwerken) await writeFile(join(docs, file), text.slice(0, from) + block + text.slice(until));
    else expect(text.slice(from, until)).toBe(block);
  });

  // The pictures themselves are only drawn anew with UPDATE_DOCS=1; the figures beside them are checked above.
  it('shows maps of the regions that were computed', async () => {
    const kaarten: [string, ArrayLike<number>, string][] = [
      ...curve
        .filter((p) => [0.5, 0.3].includes(p.gamma))
        .map((p): [string, ArrayLike<number>, string] => [
          `consensus-2016-${p.gamma * 100}`,
          p.labels,
          `Consensus, γ = ${p.gamma}`,
        ]),
      ['ontwerp-2016', band.lagen[0]?.labels ?? [], 'Ontwerp'],
    ];
    const tekening = bijwerken ? kaarten : [];
    for (const [naam, labels, titel] of tekening)
      await writeFile(join(docs, 'img', `${naam}.png`), await drawDesign(bron, atlas, labels, titel));
    for (const { file } of pages) {
      const text = await readFile(join(docs, file), 'utf8');
      for (const [naam] of kaarten) {
        expect(text).toContain(`img/${naam}.png`);
        expect((await readFile(join(docs, 'img', `${naam}.png`))).length).toBeGreaterThan(10_000);
      }
    }
  });
});
