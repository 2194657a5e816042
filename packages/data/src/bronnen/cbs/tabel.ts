/** Where the table 'Gebieden in Nederland' of a year is, and what is in it. */
import { Bronfout, type Haler } from '../../haal/index.ts';
import { type Odatarij, type Odatatabel, readOdata } from './odata.ts';

export interface Cbsadressen {
  /** OData v3 and its catalogue. */
  readonly v3: string;
  /** OData v4. */
  readonly v4: string;
}

/** The tables that are known; one of a later year is looked up. */
const BEKEND: ReadonlyMap<number, string> = new Map([
  [2015, '82949NED'],
  [2016, '83287NED'],
  [2017, '83553NED'],
  [2018, '83859NED'],
  [2019, '84378NED'],
  [2020, '84721NED'],
  [2021, '84929NED'],
  [2022, '85067NED'],
  [2023, '85385NED'],
  [2024, '85755NED'],
  [2025, '86059NED'],
  [2026, '86247NED'],
]);

/** A table of one year. */
export interface Gebiedentabel {
  readonly jaar: number;
  readonly id: string;
}

function yearIn(titel: Odatarij[string] | undefined): number | undefined {
  const [, jaar] = /^Gebieden in Nederland (20\d\d)$/u.exec(String(titel ?? '').trim()) ?? [];
  return jaar === undefined ? undefined : Number(jaar);
}

/** The tables that the catalogue of CBS names now. */
async function searchCatalogus(haler: Haler, { v3 }: Cbsadressen): Promise<readonly Gebiedentabel[]> {
  const url = new URL('/ODataCatalog/Tables', v3);
  url.search = new URLSearchParams({
    $format: 'json',
    $filter: "substringof('Gebieden in Nederland',Title)",
    $select: 'Identifier,Title',
  }).toString();
  const { rijen } = await readOdata(haler, url.href);
  return rijen.flatMap((rij) => {
    const jaar = yearIn(rij.Title);
    return jaar === undefined ? [] : [{ jaar, id: String(rij.Identifier).trim() }];
  });
}

/**
 * The tables of these years; none asked: the newest that there is.
 *
 * @throws Bronfout where a year has no table
 */
export async function findGebieden(
  haler: Haler,
  adressen: Cbsadressen,
  jaren: readonly number[],
): Promise<readonly Gebiedentabel[]> {
  const vanbuiten = jaren.length > 0 && jaren.every((jaar) => BEKEND.has(jaar));
  const gevonden = new Map(BEKEND);
  if (!vanbuiten) for (const { jaar, id } of await searchCatalogus(haler, adressen)) gevonden.set(jaar, id);
  const gezocht = jaren.length > 0 ? jaren : [Math.max(...gevonden.keys())];
  return gezocht.map((jaar) => {
    const id = gevonden.get(jaar);
    if (id !== undefined) return { jaar, id };
    throw new Bronfout(
      'niet-gevonden',
      `${adressen.v3}/ODataCatalog`,
      `Het CBS heeft geen tabel ‘Gebieden in Nederland ${jaar}’.`,
      `Kies een jaar van ${Math.min(...gevonden.keys())} tot en met ${Math.max(...gevonden.keys())}.`,
    );
  });
}

/** Measures of v4 in pairs: a code and its name stand in one group. Columns get the names that v3 has. */
function toColumns(observaties: readonly Odatarij[], maten: readonly Odatarij[]): Odatarij[] {
  const groepen = [...new Set(maten.map((m) => String(m.MeasureGroupId ?? m.Identifier)))];
  const kolomVan = new Map(
    maten.map((m) => {
      const nummer = 2 * groepen.indexOf(String(m.MeasureGroupId ?? m.Identifier));
      const naam = /naam/iu.test(String(m.Title));
      return [String(m.Identifier).trim(), naam ? `Naam_${nummer + 1}` : `Code_${nummer}`];
    }),
  );
  const rijen = new Map<string, Record<string, string | number | null>>();
  for (const o of observaties) {
    const regio = String(o.RegioS ?? '').trim();
    const rij = rijen.get(regio) ?? { RegioS: regio };
    rij[kolomVan.get(String(o.Measure).trim()) ?? String(o.Measure)] = o.StringValue ?? o.Value ?? null;
    rijen.set(regio, rij);
  }
  return [...rijen.values()];
}

async function readV4(haler: Haler, { v4 }: Cbsadressen, id: string): Promise<Odatatabel> {
  const basis = `${v4}/odata/v1/CBS/${id}`;
  const maten = await readOdata(haler, `${basis}/MeasureCodes`);
  const observaties = await readOdata(haler, `${basis}/Observations`);
  return {
    rijen: toColumns(observaties.rijen, maten.rijen),
    bladzijden: [...maten.bladzijden, ...observaties.bladzijden],
  };
}

/** The rows of a table: from v3, and where that does not have it from v4. */
export async function readGebieden(haler: Haler, adressen: Cbsadressen, id: string): Promise<Odatatabel> {
  try {
    return await readOdata(haler, `${adressen.v3}/ODataApi/odata/${id}/TypedDataSet?$format=json`);
  } catch (error) {
    if (!(error instanceof Bronfout && error.code === 'niet-gevonden')) throw error;
    return readV4(haler, adressen, id);
  }
}
