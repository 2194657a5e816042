import { buildAtlas, buildJaarboek, Ontwerpmeter, paintGemeenten, singleRegio } from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { below, buildNetwerk, canonical, repairRegions, seededToeval } from '@samenhang/motor';
import { type BenchRow, measure } from './meten.ts';

export const name = 'werkbank';
export const about =
  'The workbench, on the shipped data: from a gemeente painted to all figures of the map, beside 32 indelingen. Goal: p95 below 50 ms.';

/** As many indelingen as the goal speaks of. */
const aantal = 32;

/** Painting on a map of the last year, one gemeente after another. */
export async function run(): Promise<readonly BenchRow[]> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  const jaarboek = buildJaarboek(gelezen.pakket.feiten);
  const atlas = buildAtlas(jaarboek, 2026);
  const edities = [...atlas.edities.keys()];
  const indelingen = Array.from({ length: aantal }, (_, k) => edities[k % edities.length] ?? '');
  const opgave = { jaar: 2026, lagen: [{ indelingen: indelingen.map((indeling) => ({ indeling })) }] };
  const meter = Ontwerpmeter.build(atlas, opgave);
  if (!meter) throw new Error('the question is not understood');
  const n = atlas.gemeenten.length;
  const toeval = seededToeval(16);
  const net = buildNetwerk(n, meter.opgaven[0]?.verbindingen ?? []);
  const vandaag = atlas.edities.get(atlas.voorkeuzes.get('vandaag')?.[0] ?? '');
  if (!vandaag) throw new Error('there is no map of now');
  let kaart = canonical(singleRegio(vandaag.overdekking));
  /** A gemeente on a border into the region on the other side of it, as a hand does. */
  const paint = () => {
    const g = below(toeval, n);
    const naast = net.naar.subarray(net.start[g], net.start[g + 1]);
    kaart = paintGemeenten(kaart, [g], kaart[naast[below(toeval, naast.length || 1)] ?? g] ?? 0);
  };
  return [
    await measure(
      `paint a gemeente, all figures: ${n} gemeenten, ${aantal} indelingen`,
      () => {
        paint();
        if (!meter.measure([kaart], 0)) throw new Error('no figures');
      },
      { runs: 300 },
    ),
    await measure(
      'the fewest moves that repair a map after 300 of those',
      () => repairRegions({ net, labels: kaart }),
      { runs: 20 },
    ),
  ];
}
