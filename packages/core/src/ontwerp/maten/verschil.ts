import { canonical, countRegions, type Labels } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import { moves } from '../../vergelijking/index.ts';
import type { Laagopgave } from '../opgave/opgave.ts';
import { designEditie } from './editie.ts';
import { buildPaarmeter } from './overeenkomst.ts';

/** One map in figures. Inhabitants are NaN where those of a gemeente are not known. */
interface Kaartmaat {
  readonly regios: number;
  /** Inhabitants of the smallest and the largest region. */
  readonly kleinste: number;
  readonly grootste: number;
  /** 0–1, see `Overeenstemming`; undefined where the atlas has none of the indelingen of the question. */
  readonly overeenkomst: number | undefined;
}

/** A gemeente that lies in another region in B than in A, regions matched so that most stay in place. */
interface Wissel {
  readonly gemeente: number;
  /** Names of its region in A and in B. */
  readonly van: string;
  readonly naar: string;
}

/** What differs between two maps of the same gemeenten. */
interface Kaartverschil {
  readonly a: Kaartmaat;
  readonly b: Kaartmaat;
  readonly wissels: readonly Wissel[];
  /** Inhabitants of the gemeenten that move; NaN where those of one are not known. */
  readonly inwoners: number;
}

function measureMap(atlas: Atlas, vraag: Laagopgave, labels: Labels): Kaartmaat {
  const eigen = canonical(labels);
  const inwoners = new Float64Array(countRegions(eigen));
  eigen.forEach((regio, g) => {
    inwoners[regio] = (inwoners[regio] ?? 0) + (atlas.inwoners[g] ?? Number.NaN);
  });
  return {
    regios: inwoners.length,
    kleinste: Math.min(...inwoners),
    grootste: Math.max(...inwoners),
    overeenkomst: buildPaarmeter(atlas, vraag)?.measure(eigen).overeenkomst,
  };
}

/**
 * Compares two maps: both measured by the same question, and the least number of gemeenten that must change region to
 * make the one of the other (see `moves`).
 *
 * @throws RangeError when a map has not one label for each gemeente.
 */
export function compareMaps(atlas: Atlas, vraag: Laagopgave, a: Labels, b: Labels): Kaartverschil {
  const [links, rechts] = [a, b].map((labels) => designEditie(atlas, labels, { indeling: 'ontwerp' }));
  if (!links || !rechts) throw new RangeError('no map');
  const { lijst } = moves(links.overdekking, rechts.overdekking);
  return {
    a: measureMap(atlas, vraag, a),
    b: measureMap(atlas, vraag, b),
    wissels: lijst.map(({ gemeente, van, doel }) => ({
      gemeente,
      van: links.regios[van]?.naam ?? '',
      naar: rechts.regios[doel]?.naam ?? '',
    })),
    inwoners: lijst.reduce((som, { gemeente }) => som + (atlas.inwoners[gemeente] ?? Number.NaN), 0),
  };
}
