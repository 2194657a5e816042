import {
  buildAtlas,
  buildJaarboek,
  buildSamenwerking,
  countOverlap,
  findClusters,
  overlapDegrees,
} from '@samenhang/core';
import { readPakket, standaardPakket, toDocumenten, Zoekindex } from '@samenhang/data';
import { type BenchRow, measure } from './meten.ts';

export const name = 'regelingen';
export const about = 'Goal: a search in the register below 50 ms at p95.';

/** Overlap of all regelingen of the register, in force or not: more than any date has. */
export async function run(): Promise<readonly BenchRow[]> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  const { feiten, regelingen, deelnames } = gelezen.pakket;
  const { gemeenten } = buildAtlas(buildJaarboek(feiten), 2026);
  const register = regelingen.map(({ rooId, naam, vorm, vanKracht, tot }) => ({
    id: rooId,
    naam,
    vorm,
    vanKracht,
    tot: tot ?? '',
  }));
  const alle = register.map((regeling) => ({ ...regeling, tot: '' }));
  const wie = deelnames.map(({ regeling, gemeente }) => ({ regeling, gemeente: gemeente ?? '' }));
  const overlap = (lijst: typeof register) => {
    const { overdekking } = buildSamenwerking(lijst, wie, gemeenten, '2026-05-16');
    const geteld = countOverlap(overdekking);
    overlapDegrees(overdekking, geteld);
    return findClusters(gemeenten.length, geteld.banden, 8);
  };
  const { synoniemen } = gelezen.pakket;
  const index = await Zoekindex.build(toDocumenten(regelingen, deelnames), synoniemen);
  const vragen = [
    'jeugdhulp',
    'jeugdhlup',
    'sociale werkvoorziening drechtsteden',
    'belastng',
    'den haag jeugd',
  ];
  let beurt = 0;
  return [
    await measure(
      'search in the register of regelingen, five questions in turn',
      () => index.search(vragen[beurt++ % vragen.length] ?? ''),
      { runs: 100 },
    ),
    await measure('overlap of the regelingen in force on 16 May 2026', () => overlap(register), { runs: 50 }),
    await measure(`overlap of all ${alle.length} regelingen of the register`, () => overlap(alle), {
      runs: 50,
    }),
  ];
}
