/** One table of a package: header, cells, key. What is wrong goes in the list; what is right can be used. */
import {
  findTabelvorm,
  type Resource,
  type Tabelvorm,
  type Veld,
  type Veldschema,
} from '../formaat/index.ts';
import { type Cellen, parseCsv } from './csv.ts';
import { enumerate, type Foutenlijst, quote } from './fouten.ts';
import { compileVeld } from './typen.ts';

export interface Tabel {
  readonly naam: string;
  readonly bestand: string;
  readonly rijen: readonly (readonly string[])[];
  readonly regel: (rij: number) => number;
  readonly plaats: ReadonlyMap<string, number>;
  /** Row → columns with a fault. Later checks on those columns pass the row over. */
  readonly slecht: Map<number, Set<string>>;
  /** All columns of the format are there. */
  readonly compleet: boolean;
}

export function markSlecht(tabel: Tabel, rij: number, kolommen: Iterable<string>): void {
  const al = tabel.slecht.get(rij) ?? new Set();
  for (const kolom of kolommen) al.add(kolom);
  tabel.slecht.set(rij, al);
}

export function isSlecht(tabel: Tabel, rij: number, kolommen: readonly string[]): boolean {
  const slecht = tabel.slecht.get(rij);
  return slecht !== undefined && kolommen.some((kolom) => slecht.has(kolom));
}

const alsLijst = (namen: string | readonly string[] | undefined): readonly string[] =>
  namen === undefined ? [] : typeof namen === 'string' ? [namen] : namen;

/** The fields to check: those of the package, and for the tables of this format at least what the format asks. */
function fieldsOf(resource: Resource, vorm: Tabelvorm | undefined, fouten: Foutenlijst): Veldschema[] {
  const eigen = resource.schema?.fields ?? [];
  if (!vorm) return eigen;
  const namen = new Set(eigen.map((veld) => veld.name));
  const ontbreekt = vorm.velden.filter((veld) => !namen.has(veld.name)).map((veld) => veld.name);
  if (resource.schema && ontbreekt.length > 0) {
    fouten.add({
      bestand: 'datapackage.json',
      kolom: `${resource.name}.schema`,
      code: 'schema-onvolledig',
      wat: `Het schema van ${resource.name} mist: ${enumerate(ontbreekt)}.`,
      herstel: 'Neem deze kolommen op in schema.fields, of haal het schema weg.',
    });
  }
  const extra = eigen.filter((veld) => !vorm.velden.some((v) => v.name === veld.name));
  return [...vorm.velden.map(toVeldschema), ...extra];
}

function toVeldschema(veld: Veld): Veldschema {
  const { enum: keuze, ...rest } = veld.constraints ?? {};
  const { name, type, description } = veld;
  return { name, type, description, constraints: { ...rest, ...(keuze ? { enum: [...keuze] } : {}) } };
}

function checkKop(
  kop: readonly string[],
  velden: readonly Veldschema[],
  bestand: string,
  fouten: Foutenlijst,
): boolean {
  const verwacht = velden.map((veld) => veld.name);
  const ontbreekt = verwacht.filter((naam) => !kop.includes(naam));
  const dubbel = kop.filter((naam, i) => kop.indexOf(naam) !== i);
  for (const kolom of ontbreekt) {
    fouten.add({
      bestand,
      rij: 1,
      kolom,
      code: 'kolom-ontbreekt',
      wat: `De kolom ${quote(kolom)} ontbreekt.`,
      herstel: `De eerste regel moet deze kolommen noemen: ${verwacht.join(', ')}.`,
    });
  }
  for (const kolom of kop.filter((naam) => !verwacht.includes(naam))) {
    fouten.add({
      bestand,
      rij: 1,
      kolom,
      code: 'kolom-onbekend',
      wat: `De kolom ${quote(kolom)} hoort hier niet.`,
      herstel: `Bekend zijn: ${verwacht.join(', ')}. Verbeter de naam, of zet de kolom in het schema.`,
    });
  }
  for (const kolom of dubbel) {
    fouten.add({
      bestand,
      rij: 1,
      kolom,
      code: 'kolom-dubbel',
      wat: `De kolom ${quote(kolom)} staat er meer dan één keer.`,
      herstel: 'Haal een van de twee kolommen weg.',
    });
  }
  return ontbreekt.length === 0 && dubbel.length === 0;
}

function checkBreedte(tabel: Tabel, breedte: number, fouten: Foutenlijst): void {
  tabel.rijen.forEach((rij, i) => {
    if (rij.length === breedte) return;
    markSlecht(tabel, i, tabel.plaats.keys());
    const leeg = rij.length === 1 && rij[0] === '';
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      code: 'aantal-cellen',
      wat: leeg
        ? 'Deze regel is leeg.'
        : `Deze rij heeft ${String(rij.length)} cellen; het moeten er ${String(breedte)} zijn.`,
      herstel: leeg
        ? 'Haal de lege regel weg.'
        : 'Zet een cel met een komma erin tussen aanhalingstekens, of vul de ontbrekende cellen aan.',
    });
  });
}

function checkKolom(tabel: Tabel, veld: Veldschema, fouten: Foutenlijst): void {
  const plaats = tabel.plaats.get(veld.name);
  if (plaats === undefined) return;
  const keur = compileVeld(veld);
  let vorige: string | undefined;
  tabel.rijen.forEach((rij, i) => {
    const waarde = rij[plaats];
    if (waarde === undefined || waarde === vorige) return;
    const bezwaar = keur(waarde);
    if (!bezwaar) {
      vorige = waarde;
      return;
    }
    markSlecht(tabel, i, [veld.name]);
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      kolom: veld.name,
      code: bezwaar.code,
      wat: waarde === '' ? `De cel ${bezwaar.wat}.` : `De waarde ${quote(waarde)} ${bezwaar.wat}.`,
      herstel: bezwaar.herstel,
    });
  });
}

/** Joins the cells of some columns into one key. */
export function keyOf(rij: readonly string[], plaatsen: readonly number[]): string {
  const [een, twee, drie] = plaatsen;
  if (een === undefined) return '';
  if (twee === undefined) return rij[een] ?? '';
  if (drie === undefined) return `${rij[een] ?? ''}\t${rij[twee] ?? ''}`;
  return plaatsen.map((p) => rij[p] ?? '').join('\t');
}

export function placesOf(tabel: Tabel, kolommen: readonly string[]): number[] | undefined {
  const plaatsen = kolommen.map((kolom) => tabel.plaats.get(kolom));
  return plaatsen.every((p) => p !== undefined) ? plaatsen : undefined;
}

function checkSleutel(tabel: Tabel, sleutel: readonly string[], fouten: Foutenlijst): void {
  const plaatsen = placesOf(tabel, sleutel);
  if (!plaatsen || plaatsen.length === 0) return;
  const gezien = new Map<string, number>();
  tabel.rijen.forEach((rij, i) => {
    if (isSlecht(tabel, i, sleutel)) return;
    const waarde = keyOf(rij, plaatsen);
    const eerder = gezien.get(waarde);
    if (eerder === undefined) {
      gezien.set(waarde, i);
      return;
    }
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      kolom: sleutel.join(', '),
      code: 'dubbel',
      wat: `De rij met ${quote(waarde)} staat er al: op regel ${String(tabel.regel(eerder))}.`,
      herstel: 'Haal een van de twee rijen weg.',
    });
  });
}

function checkAantal(cellen: Cellen, resource: Resource, fouten: Foutenlijst): void {
  if (resource.rijen === undefined || resource.rijen === cellen.rijen.length) return;
  fouten.add({
    bestand: resource.path,
    code: 'aantal-rijen',
    wat: `Er zijn ${String(cellen.rijen.length)} rijen; datapackage.json zegt ${String(resource.rijen)}.`,
    herstel: 'Kijk of er rijen kwijt zijn. Zo niet, pas rijen in datapackage.json aan.',
  });
}

function reportUnreadable(resource: Resource, regel: number, reden: string, fouten: Foutenlijst): void {
  fouten.add({
    bestand: resource.path,
    rij: regel,
    code: 'geen-csv',
    wat: `Dit is geen geldig CSV-bestand: ${reden}.`,
    herstel: 'Sla het bestand op als CSV met komma’s en dubbele aanhalingstekens.',
  });
}

/** Reads the text of a table and checks all that can be seen in the table alone. */
export function readTabel(resource: Resource, tekst: string, fouten: Foutenlijst): Tabel | undefined {
  if (tekst.includes('\0')) {
    reportUnreadable(resource, 1, 'er staan tekens in die niet in tekst horen', fouten);
    return undefined;
  }
  const uitkomst = parseCsv(tekst);
  if (!uitkomst.ok) {
    reportUnreadable(resource, uitkomst.regel, uitkomst.reden, fouten);
    return undefined;
  }
  const { cellen } = uitkomst;
  const vorm = findTabelvorm(resource.name);
  const velden = fieldsOf(resource, vorm, fouten);
  const compleet = checkKop(cellen.kop, velden, resource.path, fouten);
  const tabel: Tabel = {
    naam: resource.name,
    bestand: resource.path,
    rijen: cellen.rijen,
    regel: cellen.regel,
    plaats: new Map(cellen.kop.map((naam, i) => [naam, i])),
    slecht: new Map(),
    compleet,
  };
  checkAantal(cellen, resource, fouten);
  checkBreedte(tabel, cellen.kop.length, fouten);
  for (const veld of velden) checkKolom(tabel, veld, fouten);
  checkSleutel(tabel, vorm?.sleutel ?? alsLijst(resource.schema?.primaryKey), fouten);
  return tabel;
}
