import { type Atlas, type Labels, type Overdekking, regiosVan } from '@samenhang/core';
import type { Indeling } from '../congruentie/index.ts';

/** What a design does to the partners of one gemeente in one indeling. Indices in the atlas. */
export interface Partnerwissel {
  readonly indeling: Indeling;
  readonly erbij: readonly number[];
  readonly weg: readonly number[];
}

/** Everybody who shares a regio with a gemeente; undefined when it lies in none. */
function partnersIn(o: Overdekking, gemeente: number): ReadonlySet<number> | undefined {
  const regios = [...regiosVan(o, gemeente)];
  if (regios.length === 0) return undefined;
  const partners = new Set(
    regios.flatMap((r) => [...o.leden.subarray(o.regioStart[r], o.regioStart[r + 1])]),
  );
  partners.delete(gemeente);
  return partners;
}

/** The others of its region in the design. */
export function partnersInOntwerp(labels: Labels, gemeente: number): number[] {
  return [...labels.keys()].filter((g) => g !== gemeente && labels[g] === labels[gemeente]);
}

/** For each indeling that has the gemeente: who comes and who goes. */
export function partnerChanges(
  labels: Labels,
  indelingen: readonly Indeling[],
  gemeente: number,
): Partnerwissel[] {
  const straks = partnersInOntwerp(labels, gemeente);
  const blijft = new Set(straks);
  return indelingen.flatMap((indeling) => {
    const nu = partnersIn(indeling.editie.overdekking, gemeente);
    if (!nu) return [];
    return [
      {
        indeling,
        erbij: straks.filter((g) => !nu.has(g)),
        weg: [...nu].filter((g) => !blijft.has(g)).sort((a, b) => a - b),
      },
    ];
  });
}

/** Names in a sentence, at most so many. */
export function listNames(
  atlas: Atlas,
  gemeenten: readonly number[],
  schrijf: Intl.ListFormat,
  meer: (aantal: number) => string,
): string {
  const namen = gemeenten.map((g) => atlas.gemeenten[g]?.naam ?? '');
  return namen.length <= 12
    ? schrijf.format(namen)
    : schrijf.format([...namen.slice(0, 11), meer(namen.length - 11)]);
}
