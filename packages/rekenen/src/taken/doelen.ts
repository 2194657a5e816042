/** The goals of a design by name: those of core, and the tafels of the reference households. */

import {
  type Afweegdoel,
  type Atlas,
  createTafeldoel,
  type Doelnaam,
  goalOf,
  type Ontwerpopgave,
  type Takenboek,
  translateOpgave,
} from '@samenhang/core';
import { type Stromen, tidy } from '@samenhang/motor';

export type Doelkeuze = Doelnaam | 'tafels';

/** What goals are measured by, as far as it is there. */
export interface Doelbron {
  /** Between homes and jobs, on the gemeenten of the atlas. */
  readonly stromen?: Stromen | undefined;
  readonly takenboek?: Takenboek | undefined;
}

/** The question that goals are about: one layer of it, from 0. */
export interface Doelplek {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  readonly laag: number;
}

/** Why a goal cannot be measured here. */
export type Doelfout = 'geen-laag' | 'geen-stromen' | 'geen-vandaag' | 'geen-taken';

/** What keeps a goal from being measured; undefined when nothing does. */
export function refusalOf(
  naam: Doelkeuze,
  { opgave, laag }: Doelplek,
  { stromen, takenboek }: Doelbron,
): Doelfout | undefined {
  if (!opgave.lagen[laag]) return 'geen-laag';
  if (naam === 'stromen' && !stromen) return 'geen-stromen';
  if (naam === 'verplaatsingen' && !(opgave.vandaag && laag === 0)) return 'geen-vandaag';
  if (naam === 'tafels' && (takenboek?.taken.length ?? 0) === 0) return 'geen-taken';
  return undefined;
}

/**
 * Goals, made ready for one layer of a question.
 * @throws RangeError when one cannot be measured here: see `refusalOf`.
 */
export function makeDoelen(plek: Doelplek, bron: Doelbron, namen: readonly Doelkeuze[]): Afweegdoel[] {
  const vertaling = translateOpgave(plek.atlas, plek.opgave);
  if (!vertaling.ok) throw new RangeError(`the question has faults: ${vertaling.fouten[0]?.pad ?? ''}`);
  const eigen = vertaling.lagen[plek.laag];
  if (!eigen) throw new RangeError(`there is no layer ${plek.laag}`);
  return namen.map((naam) => (naam === 'tafels' ? tafelsOf(plek, bron) : goalOf(naam, eigen, bron.stromen)));
}

/** The tafels of the reference households with the design in the place of the indelingen of its layer. */
function tafelsOf({ atlas, opgave, laag }: Doelplek, { takenboek }: Doelbron): Afweegdoel {
  if (!takenboek) throw new RangeError('tafels need the tasks');
  const vervangt = (opgave.lagen[laag]?.indelingen ?? []).map((i) => i.indeling);
  const doel = createTafeldoel({ atlas, takenboek }, vervangt);
  return {
    naam: 'tafels',
    richting: 'laag',
    slechtst: doel.bereik.meest,
    best: doel.bereik.minst,
    meet: (labels) => tidy(doel.meanTafels(labels), 10),
    gebieden: doel.gebieden,
  };
}

const alle: readonly Doelkeuze[] = ['overeenstemming', 'stromen', 'onbalans', 'verplaatsingen', 'tafels'];

/** The goals that can be measured for a layer, without asking for more, and that a design can change. */
export function knownDoelen(plek: Doelplek, bron: Doelbron): Doelkeuze[] {
  const lijktOp = plek.opgave.lagen[plek.laag]?.indelingen ?? [];
  return alle.filter(
    (naam) => refusalOf(naam, plek, bron) === undefined && (naam !== 'overeenstemming' || lijktOp.length > 0),
  );
}
