import { buildAtlas, buildJaarboek, computeCongruentie } from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { type BenchRow, measure } from './meten.ts';

export const name = 'gegevens';

/** From the files on disk to the figures: reading and checking, the atlas of a year, congruentie over everything. */
export async function run(): Promise<readonly BenchRow[]> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  const { feiten } = gelezen.pakket;
  const jaarboek = buildJaarboek(feiten);
  const atlas = buildAtlas(jaarboek, 2016);
  const edities = [...atlas.edities.values()];
  const waargenomen = edities.filter((e) => e.basis === 'waargenomen');
  return [
    await measure('read and check the package', () => readPakket(standaardPakket), { runs: 5, warmup: 1 }),
    await measure(
      'group the facts and build the atlas of 2016',
      () => buildAtlas(buildJaarboek(feiten), 2016),
      {
        runs: 10,
      },
    ),
    await measure(
      `congruentie, all gemeenten, ${waargenomen.length} indelingen observed in 2016`,
      () => computeCongruentie(atlas, { edities: waargenomen }),
      { runs: 50 },
    ),
    await measure(
      `congruentie, all gemeenten, all ${edities.length} indelingen of 2016`,
      () => computeCongruentie(atlas, { edities }),
      { runs: 50 },
    ),
  ];
}
