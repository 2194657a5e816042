/**
 * Imports a CBS table "Gebieden in Nederland" (opendata.cbs.nl, TypedDataSet): for each gemeente of a year
 * the region of each division. Three shapes are understood: the rows of OData (`{ value: [...] }` or a bare
 * list), and an object of columns, named `Code_n` with `Naam_n+1`, or by the title of the division.
 * Values are padded with spaces. The first two letters of a region code tell the division.
 */
import type { LidmaatschapRij, RegioRij } from '@samenhang/core';

export interface CbsGebieden {
  readonly gemeenten: readonly { readonly gemeente: string; readonly naam: string }[];
  readonly regios: readonly RegioRij[];
  readonly lidmaatschap: readonly LidmaatschapRij[];
  /** What was passed over, in Dutch. */
  readonly meldingen: readonly string[];
}

export interface CbsKeuzes {
  readonly jaar: number;
  /** Two letters → id of the indeling, beside or instead of the known ones. */
  readonly indelingen?: Readonly<Record<string, string>>;
}

/** The first two letters of a code → the id of the indeling. */
const CBS_INDELINGEN: Readonly<Record<string, string>> = {
  AM: 'arbeidsmarktregio',
  AR: 'arrondissement',
  CP: 'corop_plus',
  CR: 'corop',
  CS: 'corop_sub',
  GG: 'ggd_regio',
  JZ: 'jeugdregio',
  KK: 'kvk',
  LB: 'landbouwgebied',
  LD: 'landsdeel',
  LG: 'landbouwgroep',
  MC: 'rmc_regio',
  PV: 'provincie',
  RE: 'politie_eenheid',
  RP: 'rpa_gebied',
  RT: 'ressort',
  TR: 'toeristengebied',
  VR: 'veiligheidsregio',
  VT: 'veilig_thuis_regio',
  WG: 'wgr_gebied',
  ZK: 'zorgkantoorregio',
};

const GEMEENTE = /^GM\d{4}$/;
/** A region code: two letters and digits. NUTS codes may hold letters further on. */
const REGIO = /^[A-Z]{2}\d[0-9A-Z]*$/;
/** NUTS codes all begin with NL; their length tells the level. */
const NUTS: Readonly<Record<number, string>> = { 3: 'nuts1', 4: 'nuts2', 5: 'nuts3' };

type Kolommen = ReadonlyMap<string, readonly string[]>;

function isRecord(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function toText(waarde: unknown): string {
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde).trim() : '';
}

function fromRows(rijen: readonly unknown[]): Kolommen {
  const records = rijen.filter(isRecord);
  const namen = new Set(records.flatMap((rij) => Object.keys(rij)));
  return new Map([...namen].map((naam) => [naam, records.map((rij) => toText(rij[naam]))]));
}

function toColumns(json: unknown): Kolommen {
  if (Array.isArray(json)) return fromRows(json);
  if (!isRecord(json)) return new Map();
  if (Array.isArray(json.value)) return fromRows(json.value);
  const kolommen = Object.entries(json).flatMap(([naam, waarden]) =>
    Array.isArray(waarden) ? [[naam, waarden.map(toText)] as const] : [],
  );
  return new Map(kolommen);
}

function indelingOf(code: string, eigen: Readonly<Record<string, string>>): string | undefined {
  const letters = code.slice(0, 2);
  if (eigen[letters] !== undefined) return eigen[letters];
  return letters === 'NL' ? NUTS[code.length] : CBS_INDELINGEN[letters];
}

/** The names beside a column `Code_n` stand in `Naam_n+1`; other columns have none. */
function namesBeside(kolom: string, kolommen: Kolommen): readonly string[] | undefined {
  const nummer = /^Code_(\d+)$/.exec(kolom)?.[1];
  return nummer === undefined ? undefined : kolommen.get(`Naam_${String(Number(nummer) + 1)}`);
}

interface Oogst {
  readonly regios: Map<string, RegioRij>;
  readonly lidmaatschap: LidmaatschapRij[];
  readonly meldingen: string[];
}

function readKolom(
  kolom: string,
  kolommen: Kolommen,
  gemeenten: readonly string[],
  keuzes: CbsKeuzes,
  oogst: Oogst,
): void {
  // Where a region has no name, its code may stand there.
  if (/^Naam_\d+$/.test(kolom)) return;
  const codes = kolommen.get(kolom) ?? [];
  const voorbeeld = codes.find((code) => REGIO.test(code) && !GEMEENTE.test(code));
  if (voorbeeld === undefined) return;
  const indeling = indelingOf(voorbeeld, keuzes.indelingen ?? {});
  if (indeling === undefined) {
    oogst.meldingen.push(`Kolom ${kolom} overgeslagen: onbekende letters ${voorbeeld.slice(0, 2)}.`);
    return;
  }
  const namen = namesBeside(kolom, kolommen);
  const leeg: string[] = [];
  gemeenten.forEach((gemeente, i) => {
    const regio = codes[i] ?? '';
    if (!GEMEENTE.test(gemeente)) return;
    if (!REGIO.test(regio)) {
      leeg.push(gemeente);
      return;
    }
    const { jaar } = keuzes;
    oogst.lidmaatschap.push({ indeling, jaar, gemeente, regio, aandeel: 1 });
    oogst.regios.set(`${indeling} ${regio}`, { indeling, jaar, regio, naam: namen?.[i] || regio });
  });
  if (leeg.length > 0) oogst.meldingen.push(`${indeling}: zonder regio in de bron: ${leeg.join(', ')}.`);
}

/** Turns a table into rows of gemeenten, regio's and lidmaatschap; throws nothing, and says what it passed over. */
export function importCbsGebieden(json: unknown, keuzes: CbsKeuzes): CbsGebieden {
  const kolommen = toColumns(json);
  const sleutel = [...kolommen].find(([, waarden]) => waarden.some((waarde) => GEMEENTE.test(waarde)))?.[0];
  const oogst: Oogst = { regios: new Map(), lidmaatschap: [], meldingen: [] };
  if (sleutel === undefined) {
    return {
      gemeenten: [],
      regios: [],
      lidmaatschap: [],
      meldingen: ['Geen kolom met gemeentecodes gevonden.'],
    };
  }
  const gemeenten = kolommen.get(sleutel) ?? [];
  for (const kolom of kolommen.keys()) readKolom(kolom, kolommen, gemeenten, keuzes, oogst);
  const namen = kolommen.get('Naam_2') ?? [];
  return {
    gemeenten: gemeenten.flatMap((gemeente, i) =>
      GEMEENTE.test(gemeente) ? [{ gemeente, naam: namen[i] || gemeente }] : [],
    ),
    regios: [...oogst.regios.values()],
    lidmaatschap: oogst.lidmaatschap,
    meldingen: oogst.meldingen,
  };
}
