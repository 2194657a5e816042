import type { Atlas } from '../atlas/index.ts';
import { isInForce } from '../recht/index.ts';
import type { Taak, Uitvoeringsboek, Vindplaats } from '../taken/index.ts';

/** A regeling that does a task now for gemeenten that are to move it. */
interface Drager {
  readonly regeling: string;
  readonly naam: string;
  /** Where the register says that it does so. */
  readonly kolom: Vindplaats;
  /** Of the gemeenten that were chosen. */
  readonly gemeenten: readonly string[];
  /** How many others take part: they stay behind, or come along. */
  readonly anderen: number;
}

/** Who does one task now. */
interface Uitvoering {
  readonly dragers: readonly Drager[];
  /** Chosen gemeenten of which the register names no regeling for it: they do it themselves, or it is not known. */
  readonly zonder: readonly string[];
}

/** The regelingen that do a task for the chosen gemeenten on a day, those of most of them first. */
export function findDragers(
  { regelingtaken, regelingen }: Pick<Uitvoeringsboek, 'regelingtaken' | 'regelingen'>,
  taak: string,
  gemeenten: readonly string[],
  datum: string,
): Uitvoering {
  const gekozen = new Set(gemeenten);
  const kolommen = new Map(
    regelingtaken.filter((r) => r.taak === taak).map(({ regeling, kolom }) => [regeling, kolom]),
  );
  const dragers = regelingen
    .flatMap(({ id, naam, lichaam, vanKracht, tot, gemeenten: leden }): Drager[] => {
      const kolom = kolommen.get(id);
      const erin = leden.filter((code) => gekozen.has(code));
      const geldt = isInForce({ geldigVan: vanKracht, geldigTot: tot }, datum);
      return kolom === undefined || erin.length === 0 || !geldt
        ? []
        : [
            {
              regeling: id,
              naam: lichaam ?? naam,
              kolom,
              gemeenten: erin,
              anderen: leden.length - erin.length,
            },
          ];
    })
    .toSorted((a, b) => b.gemeenten.length - a.gemeenten.length || a.naam.localeCompare(b.naam, 'nl'));
  const gedekt = new Set(dragers.flatMap((drager) => drager.gemeenten));
  return { dragers, zonder: gemeenten.filter((code) => !gedekt.has(code)) };
}

/** How the chosen gemeenten lie in the regio's that the law names for a task. */
interface Wetsregio {
  readonly regio: string;
  readonly naam: string;
  readonly erin: number;
  readonly totaal: number;
}

/**
 * The regio's of a task's indeling in which the chosen gemeenten lie, those of most of them first; undefined where the law
 * names no indeling, or the atlas has it not in this year.
 */
export function findWetsregios(
  atlas: Atlas,
  { indeling }: Pick<Taak, 'indeling'>,
  gemeenten: readonly string[],
): readonly Wetsregio[] | undefined {
  const editie = indeling === null ? undefined : atlas.edities.get(indeling);
  if (!editie) return undefined;
  const { regioStart, leden } = editie.overdekking;
  const gekozen = new Set(gemeenten);
  return editie.regios
    .map(({ code, naam }, r) => {
      const wie = leden.subarray(regioStart[r], regioStart[r + 1]);
      const erin = wie.reduce((som, i) => som + (gekozen.has(atlas.gemeenten[i]?.code ?? '') ? 1 : 0), 0);
      return { regio: code, naam, erin, totaal: wie.length };
    })
    .filter(({ erin }) => erin > 0)
    .toSorted((a, b) => b.erin - a.erin || a.naam.localeCompare(b.naam, 'nl'));
}
