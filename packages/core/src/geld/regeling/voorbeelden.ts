/** The contribution keys that the register names, as examples: percentages per participant of a regeling, as it writes them. */

import type { RegistersleutelsAntwoord } from './antwoord.ts';
import type { Deelnemerfeit } from './deelnemer.ts';

interface Deelname {
  readonly regeling: string;
  readonly naam: string;
  readonly gemeente: string | null;
  readonly verdeelsleutel: string | null;
}

/** A percentage as the register writes it: `16,33`; undefined for anything else. */
function percentOf(tekst: string | null): number | undefined {
  const schoon = tekst?.trim().replace('%', '').trim() ?? '';
  return /^\d+(?:[.,]\d+)?$/u.test(schoon) ? Number(schoon.replace(',', '.')) : undefined;
}

/**
 * Who takes part in a regeling, each once, with its share by the register.
 * @param deelnames those of one regeling.
 * @param find a gemeente of the year: it goes by its own name. Inhabitants that are not known are undefined.
 */
export function participantsOf(
  deelnames: readonly Omit<Deelname, 'regeling'>[],
  find: (gemeente: string) => { readonly naam: string; readonly inwoners: number | undefined } | undefined,
): readonly Deelnemerfeit[] {
  return [...new Map(deelnames.map((d) => [`${d.gemeente} ${d.naam}`, d])).values()].map(
    ({ naam, gemeente, verdeelsleutel }) => {
      const gevonden = gemeente === null ? undefined : find(gemeente);
      return {
        naam: gevonden?.naam ?? naam,
        gemeente,
        inwoners: gevonden?.inwoners ?? null,
        deel: percentOf(verdeelsleutel) ?? null,
      };
    },
  );
}

/**
 * All keys, by regeling; beside each what it would be by inhabitants.
 * @param inwonersVan inhabitants of a gemeente; undefined where they are not known.
 */
export function listSleutels(
  deelnames: Iterable<Deelname>,
  namen: ReadonlyMap<string, string>,
  inwonersVan: (gemeente: string) => number | undefined,
): RegistersleutelsAntwoord['sleutels'] {
  const bekend = [...deelnames].flatMap((d) => {
    const deel = percentOf(d.verdeelsleutel);
    return deel === undefined ? [] : [{ ...d, deel }];
  });
  return [...Map.groupBy(bekend, ({ regeling }) => regeling)].map(([regeling, rijen]) => {
    const inwoners = rijen.map(({ gemeente }) => (gemeente === null ? undefined : inwonersVan(gemeente)));
    const totaal = inwoners.reduce<number>((som, x) => som + (x ?? 0), 0);
    // What others than gemeenten pay is not for the inhabitants to divide.
    const rest = rijen.reduce((som, { deel }, k) => (inwoners[k] === undefined ? som : som + deel), 0);
    return {
      regeling,
      naam: namen.get(regeling) ?? regeling,
      som: rijen.reduce((som, { deel }) => som + deel, 0),
      deelnemers: rijen.map(({ naam, gemeente, deel }, k) => ({
        naam,
        gemeente,
        inwoners: inwoners[k] ?? null,
        deel,
        naarInwoners: inwoners[k] === undefined ? null : (rest * inwoners[k]) / totaal,
      })),
    };
  });
}
