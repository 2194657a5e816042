import { KEUZES, type Keuzenaam, type Weging } from '@samenhang/core';
import { known, list, type Ruw, text, year } from './lezers.ts';

/**
 * What the addresses of the pages have in common: the choice, the order of the table and the language. Each page adds
 * its own (`adres.ts` of its feature). All of it is optional: what is left out has its default.
 */
export interface Stand {
  readonly jaar?: number;
  /** Chosen indelingen; empty = none chosen; absent = those of `keuze`. */
  readonly indelingen?: readonly string[];
  /** A choice with a name, where no indelingen are named; absent = `samen-doen`. */
  readonly keuze?: Keuzenaam;
  /** Beside `indelingen`, each above 0. */
  readonly gewichten?: readonly number[];
  readonly partnerweging?: Weging;
  readonly landweging?: Weging;
  /** Column the table is sorted by; with `-` in front: largest first. */
  readonly volgorde?: string;
  readonly taal?: 'en' | 'nl';
}

function weights(waarde: unknown, aantal: number): number[] | undefined {
  const delen = Array.isArray(waarde) ? waarde : text(waarde)?.split(',');
  const gewichten = delen?.map(Number);
  const goed = gewichten?.length === aantal && gewichten.every((x) => x > 0 && Number.isFinite(x));
  return goed && gewichten.some((x) => x !== 1) ? gewichten : undefined;
}

/** The name of a choice; where indelingen are named they count. */
function keuzenaam(waarde: unknown, indelingen: readonly string[] | undefined): Keuzenaam | undefined {
  return indelingen ? undefined : KEUZES.find((naam) => naam === waarde);
}

const byInwoners = (waarde: unknown) => (waarde === 'inwoners' ? waarde : undefined);

/** Reads what the pages have in common. Never throws: a link with a mistake in it still opens. */
export function parseStand(ruw: Ruw): Stand {
  return parseMet(ruw, {});
}

/** Reads what the pages have in common, with what a page read of its own in between: the language stands last. */
export function parseMet<Eigen extends object>(ruw: Ruw, eigen: Eigen): Stand & Eigen {
  const indelingen = list(ruw.indelingen);
  return {
    ...known<Stand>({
      jaar: year(ruw.jaar),
      indelingen,
      keuze: keuzenaam(ruw.keuze, indelingen),
      gewichten: weights(ruw.gewichten, indelingen?.length ?? 0),
      partnerweging: byInwoners(ruw.partnerweging),
      landweging: byInwoners(ruw.landweging),
    }),
    ...eigen,
    ...known<Stand>({
      volgorde: text(ruw.volgorde),
      taal: ruw.taal === 'en' || ruw.taal === 'nl' ? ruw.taal : undefined,
    }),
  };
}
