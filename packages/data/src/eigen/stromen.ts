import { parseGetallen } from './getallen.ts';
import { type Regel, readRegels } from './regels.ts';

/** Flows between zones as somebody's own table has them. */
interface StroomTabel {
  /**
   * Every zone that a row names, by code: by number where all are numbers, else by letter. The order of the rows
   * tells nothing, so it decides nothing: where the method leaves a tie, the order of the codes does, as in the R package
   * LabourMarketAreas, which sorts its communities.
   */
  readonly zones: readonly string[];
  /** Per flow, by zone of residence, then of work: index of the zone of residence, of the zone of work, and the number. */
  readonly van: Uint32Array;
  readonly naar: Uint32Array;
  readonly banen: Float64Array;
}

/** What is wrong with a table of flows: on which line, what, and how to mend it, in Dutch. */
interface Stroomfout {
  readonly regel?: number;
  readonly wat: string;
  readonly herstel: string;
}

export type StroomUitkomst =
  | { readonly ok: true; readonly tabel: StroomTabel }
  | { readonly ok: false; readonly fouten: readonly Stroomfout[] };

/** Cells without what stands empty at the end, as spreadsheets leave it. */
function cellsOf({ cellen }: Regel): string[] {
  const kaal = cellen.map((cel) => cel.trim());
  while (kaal.length > 3 && kaal.at(-1) === '') kaal.pop();
  return kaal;
}

function faultOf(
  cellen: readonly string[],
  banen: number | 'dubbelzinnig',
): Omit<Stroomfout, 'regel'> | undefined {
  const [van, naar, aantal = ''] = cellen;
  if (cellen.length !== 3)
    return {
      wat: `er ${cellen.length === 1 ? 'staat 1 kolom' : `staan ${cellen.length} kolommen`}, geen 3.`,
      herstel: 'Geef drie kolommen: woongebied, werkgebied, aantal.',
    };
  if (van === '' || naar === '')
    return { wat: 'er ontbreekt een gebied.', herstel: 'Vul het woongebied en het werkgebied in.' };
  if (banen === 'dubbelzinnig')
    return {
      wat: `'${aantal}' kan een duizendtal zijn of een breuk; de andere getallen zeggen niet welk.`,
      herstel: 'Schrijf getallen zonder punten of komma’s bij duizenden.',
    };
  if (Number.isFinite(banen)) return undefined;
  return {
    wat: `'${aantal}' is geen aantal.`,
    herstel: 'Gebruik een getal van 0 of meer, zonder punten bij duizenden.',
  };
}

class Verzamelaar {
  readonly fouten: Stroomfout[] = [];
  private readonly rijen: Stroomrij[] = [];
  private som = 0;

  add(regel: Regel, banen: number | 'dubbelzinnig'): void {
    const cellen = cellsOf(regel);
    const [van = '', naar = ''] = cellen;
    const fout = faultOf(cellen, banen);
    if (fout) this.fouten.push({ regel: regel.nummer, ...fout });
    if (fout || banen === 'dubbelzinnig') return;
    this.som += banen;
    if (this.som === Number.POSITIVE_INFINITY)
      this.fouten.push({
        regel: regel.nummer,
        wat: 'de aantallen zijn tot hier samen te groot om mee te rekenen.',
        herstel: 'Gebruik kleinere getallen.',
      });
    this.rijen.push({ van, naar, banen });
  }

  tabel(): StroomTabel {
    const zones = sortCodes(new Set(this.rijen.flatMap(({ van, naar }) => [van, naar])));
    const index = new Map(zones.map((zone, k) => [zone, k]));
    const stromen = this.rijen
      .map(({ van, naar, banen }) => ({ van: index.get(van) ?? 0, naar: index.get(naar) ?? 0, banen }))
      .sort((a, b) => a.van - b.van || a.naar - b.naar || a.banen - b.banen);
    return {
      zones,
      van: Uint32Array.from(stromen, (s) => s.van),
      naar: Uint32Array.from(stromen, (s) => s.naar),
      banen: Float64Array.from(stromen, (s) => s.banen),
    };
  }
}

interface Stroomrij {
  readonly van: string;
  readonly naar: string;
  readonly banen: number;
}

/** By number where all are numbers, else by letter; not by the rules of a language, which differ by machine. */
function sortCodes(codes: ReadonlySet<string>): string[] {
  const lijst = [...codes].sort((a, b) => (a < b ? -1 : 1));
  return lijst.every((code) => /^\d{1,15}$/u.test(code))
    ? lijst.sort((a, b) => Number(a) - Number(b))
    : lijst;
}

/** The first line is a header when it has three columns of which the last does not begin as a number does. */
function isHeader(regel: Regel): boolean {
  const cellen = cellsOf(regel);
  return cellen.length === 3 && !/^[-+.,]?\d/u.test(cellen[2] ?? '');
}

/**
 * Reads flows: three columns, residence, work and number, whatever they are called and with or without a header.
 * Separator, encoding and decimal comma as in somebody's own table (`readEigenTabel`). Every fault is told.
 */
export function readStroomTabel(bytes: Uint8Array): StroomUitkomst {
  const gelezen = readRegels(bytes);
  if (gelezen.regels.some(({ cellen }) => cellen.some((cel) => /^\s*"/u.test(cel)))) {
    const herstel = 'Controleer de aanhalingstekens, of sla het opnieuw op als CSV.';
    return { ok: false, fouten: [{ wat: 'dit bestand is geen goede CSV.', herstel }] };
  }
  const [eerste, ...rest] = gelezen.regels;
  const rijen = eerste && isHeader(eerste) ? rest : gelezen.regels;
  const stromen = new Verzamelaar();
  const banen = parseGetallen(rijen.map((rij) => cellsOf(rij)[2] ?? ''));
  rijen.forEach((rij, k) => {
    stromen.add(rij, banen[k] ?? Number.NaN);
  });
  if (rijen.length === 0)
    stromen.fouten.push({
      wat: 'er staan geen stromen in dit bestand.',
      herstel: 'Geef drie kolommen: woongebied, werkgebied, aantal.',
    });
  return stromen.fouten.length > 0
    ? { ok: false, fouten: stromen.fouten }
    : { ok: true, tabel: stromen.tabel() };
}
