import {
  agreementWeights,
  bestMoves,
  buildAtlas,
  buildJaarboek,
  dagelijksLeven,
  dagelijksLevenEis,
  type Jaarboek,
  partitionWeights,
  Wegstand,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { loadHighs } from '@samenhang/oplosser';
import { type BenchRow, measure } from './meten.ts';

export const name = 'herontwerp';

/** The complete indelingen of 2016 by CBS: nuts3 misses three gemeenten. */
async function proofs(jaarboek: Jaarboek): Promise<BenchRow[]> {
  const edities = [...buildAtlas(jaarboek, 2016).edities.values()].filter(
    (e) => e.basis === 'waargenomen' && e.indeling !== 'nuts3',
  );
  const overdekkingen = edities.map((e) => e.overdekking);
  const oplosser = await loadHighs();
  const rows: BenchRow[] = [];
  for (const gamma of [0.5, 0.4, 0.3, 0.2]) {
    const gewichten = agreementWeights({ overdekkingen, gamma });
    const solve = () =>
      partitionWeights(gewichten, { seed: 1, exact: true, oplosser, klok: () => performance.now() });
    const { bewezen } = solve();
    rows.push(
      await measure(
        `consensus of ${edities.length} indelingen, γ ${gamma}${bewezen ? ', proven optimal' : ', NOT proven'}`,
        solve,
        { runs: 3, warmup: 0 },
      ),
    );
  }
  return rows;
}

/** The redesign engine: consensus maps with proof, regions of daily life, and one move tried out. */
export async function run(): Promise<readonly BenchRow[]> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  const { feiten, woonwerk } = gelezen.pakket;
  const jaarboek = buildJaarboek(feiten);
  const rijen = woonwerk.filter((rij) => rij.jaar === 2014);
  const atlas = buildAtlas(jaarboek, 2026);
  const edities = [...atlas.edities.values()];
  const stand = new Wegstand(edities.map((e) => e.overdekking));
  const [zet] = bestMoves({ atlas, keuze: { edities }, aantal: 1 });
  if (!zet) throw new Error('no move brings anything');
  return [
    ...(await proofs(jaarboek)),
    await measure(
      'regions of daily life, commuting of 2014',
      () => dagelijksLeven(jaarboek, { jaar: 2014, rijen, eis: dagelijksLevenEis, bron: '', licentie: '' }),
      { runs: 10 },
    ),
    await measure(
      `what-if of one move, ${edities.length} indelingen of 2026`,
      () => stand.gain(zet.gemeente, zet),
      { runs: 200 },
    ),
  ];
}
