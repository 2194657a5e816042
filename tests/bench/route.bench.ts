import {
  buildAtlas,
  buildJaarboek,
  computeRoute,
  computeVersnippering,
  createTafeldoel,
  plekVan,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { type BenchRow, measure } from './meten.ts';

export const name = 'route';

/** Tafels of all gemeenten for the reference households, of one household, and of a proposed map. */
export async function run(): Promise<readonly BenchRow[]> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  const { feiten, takenboek } = gelezen.pakket;
  const atlas = buildAtlas(buildJaarboek(feiten), 2026);
  const vraag = { atlas, takenboek };
  const [gezin] = takenboek.huishoudens;
  const plek = plekVan(0);
  const doel = createTafeldoel(vraag, ['jeugdregio', 'arbeidsmarktregio']);
  const labels = atlas.gemeenten.map((_, g) => g % 35);
  const wat = `${atlas.gemeenten.length} gemeenten × ${takenboek.huishoudens.length} households`;
  return [
    await measure(`tafels of ${wat}, with what explains them`, () => computeVersnippering(vraag), {
      runs: 30,
    }),
    await measure(
      'route of one household',
      () => computeRoute({ atlas, ...takenboek, leden: gezin?.leden ?? [], plek }),
      { runs: 50 },
    ),
    await measure(
      `mean tafels of a proposed map, ${wat}, 1000 times`,
      () => {
        for (let i = 0; i < 1000; i++) doel.meanTafels(labels);
      },
      { runs: 10 },
    ),
  ];
}
