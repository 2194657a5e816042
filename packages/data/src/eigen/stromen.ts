import { type Regel, readRegels } from './regels.ts';

/** Flows between zones as somebody's own table has them. */
interface StroomTabel {
  /** Every zone that a row names, in the order in which they are first named. */
  readonly zones: readonly string[];
  /** Per row: index of the zone of residence, of the zone of work, and the number. */
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

/** A number ≥ 0 with a decimal point or comma, or as R writes large ones: 1e+05. NaN for anything else. */
function parseBanen(tekst: string): number {
  return /^\d+(?:[.,]\d+)?(?:e\+?\d+)?$/iu.test(tekst) ? Number(tekst.replace(',', '.')) : Number.NaN;
}

/** Cells without what stands empty at the end, as spreadsheets leave it. */
function cellsOf({ cellen }: Regel): string[] {
  const kaal = cellen.map((cel) => cel.trim());
  while (kaal.length > 3 && kaal.at(-1) === '') kaal.pop();
  return kaal;
}

function faultOf(cellen: readonly string[], banen: number): Omit<Stroomfout, 'regel'> | undefined {
  const [van, naar, aantal = ''] = cellen;
  if (cellen.length !== 3)
    return {
      wat: `er ${cellen.length === 1 ? 'staat 1 kolom' : `staan ${cellen.length} kolommen`}, geen 3.`,
      herstel: 'Geef drie kolommen: woongebied, werkgebied, aantal.',
    };
  if (van === '' || naar === '')
    return { wat: 'er ontbreekt een gebied.', herstel: 'Vul het woongebied en het werkgebied in.' };
  if (Number.isFinite(banen)) return undefined;
  return {
    wat: `'${aantal}' is geen aantal.`,
    herstel: 'Gebruik een getal van 0 of meer, zonder punten bij duizenden.',
  };
}

class Verzamelaar {
  readonly fouten: Stroomfout[] = [];
  private readonly index = new Map<string, number>();
  private readonly van: number[] = [];
  private readonly naar: number[] = [];
  private readonly banen: number[] = [];

  add(regel: Regel): void {
    const cellen = cellsOf(regel);
    const [van = '', naar = '', aantal = ''] = cellen;
    const banen = parseBanen(aantal);
    const fout = faultOf(cellen, banen);
    if (fout) {
      this.fouten.push({ regel: regel.nummer, ...fout });
      return;
    }
    this.van.push(this.zone(van));
    this.naar.push(this.zone(naar));
    this.banen.push(banen);
  }

  private zone(naam: string): number {
    const plek = this.index.get(naam) ?? this.index.size;
    this.index.set(naam, plek);
    return plek;
  }

  tabel(): StroomTabel {
    return {
      zones: [...this.index.keys()],
      van: Uint32Array.from(this.van),
      naar: Uint32Array.from(this.naar),
      banen: Float64Array.from(this.banen),
    };
  }
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
  for (const rij of rijen) stromen.add(rij);
  if (rijen.length === 0)
    stromen.fouten.push({
      wat: 'er staan geen stromen in dit bestand.',
      herstel: 'Geef drie kolommen: woongebied, werkgebied, aantal.',
    });
  return stromen.fouten.length > 0
    ? { ok: false, fouten: stromen.fouten }
    : { ok: true, tabel: stromen.tabel() };
}
