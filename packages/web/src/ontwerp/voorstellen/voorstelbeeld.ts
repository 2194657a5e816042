import {
  type Atlas,
  type Editie,
  frontier,
  goalOf,
  type Ontwerpmeter,
  type Richting,
  singleRegio,
} from '@samenhang/core';
import { canonical, countMoves, type Labels } from '@samenhang/motor';
import type { GekozenIndelingen, Indeling } from '../../keuze/index.ts';

/** What proposals are held beside each other on, and which way is better. */
export const voorsteldoelen = ['overeenkomst', 'aantalRegios', 'onbalans', 'verplaatsingen'] as const;
export type Voorsteldoel = (typeof voorsteldoelen)[number];
const richtingen: Readonly<Record<Voorsteldoel, Richting>> = {
  overeenkomst: 'hoog',
  aantalRegios: 'laag',
  onbalans: 'laag',
  verplaatsingen: 'laag',
};

/** A map with its score on every goal; NaN where it cannot be told. */
export interface Gemetenkaart {
  readonly labels: Labels;
  readonly maten: Readonly<Record<Voorsteldoel, number>>;
}

/** Measures maps on every goal. */
export type Voorstelmeter = (labels: Labels) => Gemetenkaart;

/** The meter of proposals for the question of now; undefined where that has more than one layer. */
export function makeVoorstelmeter(
  meter: Ontwerpmeter | undefined,
  vandaag: Editie | undefined,
): Voorstelmeter | undefined {
  const [opgave, ...meer] = meter?.opgaven ?? [];
  if (!meter || !opgave || meer.length > 0) return undefined;
  const onbalans = goalOf('onbalans', opgave);
  const nu = vandaag && singleRegio(vandaag.overdekking);
  return (kaart) => {
    const labels = canonical(kaart);
    const { overeenkomst = Number.NaN } = meter.measureLayer(labels, 0) ?? {};
    return {
      labels,
      maten: {
        overeenkomst,
        aantalRegios: new Set(labels).size,
        onbalans: onbalans.meet(labels),
        verplaatsingen: nu ? countMoves(nu, labels) : Number.NaN,
      },
    };
  };
}

/** An indeling of today as a point of reference. */
export interface Vandaagpunt extends Gemetenkaart {
  readonly indeling: Indeling;
}

/** Today's indelingen that are maps by themselves: every gemeente in one regio. */
export function todayPoints({ indelingen }: GekozenIndelingen, measure: Voorstelmeter): Vandaagpunt[] {
  return indelingen.flatMap((indeling) => {
    const labels = singleRegio(indeling.editie.overdekking);
    return labels.includes(-1) ? [] : [{ indeling, ...measure(labels) }];
  });
}

/** The numbers of the proposals that no other beats on these two goals, in the order of the line. */
export function frontOf(kaarten: readonly Gemetenkaart[], x: Voorsteldoel, y: Voorsteldoel): number[] {
  return frontier(
    kaarten.map(({ maten }) => [maten[x], maten[y]] as const),
    [richtingen[x], richtingen[y]],
  );
}

/** The map of today that proposals are counted from, where it is a map by itself. */
export function referenceOf(
  { gemeenten }: Atlas,
  vandaag: Editie | undefined,
  measure: Voorstelmeter,
): Gemetenkaart | undefined {
  if (!vandaag) return undefined;
  const labels = singleRegio(vandaag.overdekking);
  return labels.includes(-1) ? undefined : measure(labels.subarray(0, gemeenten.length));
}
