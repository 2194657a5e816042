/** One table of a package: header, cells, key. What is wrong goes in the list; what is right can be used. */
import {
  type Celtabel,
  enumerate,
  type Foutenlijst,
  isSlecht,
  keyOf,
  markSlecht,
  placesOf,
  quote,
} from '../cellen/index.ts';
import type { Resource, Veldschema } from '../formaat/index.ts';
import { findTabel, type Tabelvorm, type Veld } from '../tabellen/index.ts';
import { type Cellen, parseCsv } from './csv.ts';

import { compileVeld } from './typen.ts';

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

function checkBreedte(tabel: Celtabel, breedte: number, fouten: Foutenlijst): void {
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

function checkKolom(tabel: Celtabel, veld: Veldschema, fouten: Foutenlijst): void {
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

function checkSleutel(tabel: Celtabel, sleutel: readonly string[], fouten: Foutenlijst): void {
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
export function readTabel(resource: Resource, tekst: string, fouten: Foutenlijst): Celtabel | undefined {
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
  const vorm = findTabel(resource.name);
  const velden = fieldsOf(resource, vorm, fouten);
  const compleet = checkKop(cellen.kop, velden, resource.path, fouten);
  const tabel: Celtabel = {
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
