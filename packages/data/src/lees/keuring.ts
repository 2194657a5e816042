/** Reading and checking all of a package. Loaded only when a package was not checked before. */
import { stat } from 'node:fs/promises';
import { type Celtabel, type Fout, Foutenlijst, mapRijen } from '../cellen/index.ts';
import type { Resource } from '../formaat/index.ts';
import { listGemeenten, TABELLEN, TABELLIJST } from '../tabellen/index.ts';
import { DATAPACKAGE, hashOf, readBestand } from './bestand.ts';
import { readDescriptor } from './descriptor.ts';
import { checkGrenzen, type Grensbestand, isGrenzen, readGrenzen } from './grenzen.ts';
import type { Inhoud } from './pakket.ts';
import { readTabel } from './tabel.ts';
import { checkVerwijzingen, Sleutelbank } from './verwijzingen.ts';

export type Keuring = { ok: true; inhoud: Omit<Inhoud, 'gepakt'> } | { ok: false; fouten: readonly Fout[] };

interface Bestanden {
  readonly tabellen: Map<string, Celtabel>;
  readonly grenzen: Grensbestand[];
  readonly hashes: { readonly naam: string; readonly hash: string }[];
  /** By path, as they were checked. */
  readonly bytes: Map<string, Buffer>;
}

const isCsv = (resource: Resource): boolean => resource.format === 'csv' || resource.path.endsWith('.csv');

async function readBestanden(
  dir: string,
  resources: readonly Resource[],
  fouten: Foutenlijst,
): Promise<Bestanden> {
  const bestanden: Bestanden = { tabellen: new Map(), grenzen: [], hashes: [], bytes: new Map() };
  for (const resource of resources) {
    const bestand = await readBestand(dir, resource, fouten);
    if (!bestand) continue;
    bestanden.hashes.push({ naam: resource.name, hash: bestand.hash });
    bestanden.bytes.set(resource.path, bestand.bytes);
    const tekst = bestand.tekst.replace(/^\uFEFF/, '');
    if (isGrenzen(resource)) {
      const grenzen = readGrenzen(resource, tekst, fouten);
      if (grenzen) bestanden.grenzen.push(grenzen);
    } else if (isCsv(resource)) {
      const tabel = readTabel(resource, tekst, fouten);
      if (tabel) bestanden.tabellen.set(resource.name, tabel);
    }
  }
  return bestanden;
}

/** The checks that need the meaning of a table, for the tables that have all their columns. */
function checkTabellen(tabellen: ReadonlyMap<string, Celtabel>, fouten: Foutenlijst): void {
  for (const { naam, keur } of TABELLIJST) {
    const tabel = tabellen.get(naam);
    if (tabel?.compleet) keur?.(tabel, tabellen, fouten);
  }
}

function checkSamenhang(resources: readonly Resource[], bestanden: Bestanden, fouten: Foutenlijst): void {
  const { tabellen, grenzen } = bestanden;
  const bank = new Sleutelbank(tabellen);
  for (const resource of resources) {
    const tabel = tabellen.get(resource.name);
    if (tabel) checkVerwijzingen(resource, tabel, bank, fouten);
  }
  checkTabellen(tabellen, fouten);
  const gemeenten = tabellen.get('gemeenten');
  if (!gemeenten?.compleet) return;
  const lijst = listGemeenten(gemeenten);
  for (const bestand of grenzen) checkGrenzen(bestand, lijst, fouten);
}

async function isDirectory(dir: string): Promise<boolean> {
  try {
    return (await stat(dir)).isDirectory();
  } catch {
    return false;
  }
}

/** Reads and checks everything; all faults at once. */
export async function keurPakket(dir: string): Promise<Keuring> {
  const fouten = new Foutenlijst();
  if (!(await isDirectory(dir))) {
    fouten.add({
      bestand: dir,
      code: 'map-ontbreekt',
      wat: 'Deze map is er niet.',
      herstel: `Geef de map op waarin ${DATAPACKAGE} staat.`,
    });
    return { ok: false, fouten: fouten.toList() };
  }
  const descriptor = await readDescriptor(dir, fouten);
  if (!descriptor) return { ok: false, fouten: fouten.toList() };
  const { beschrijving, inhoud } = descriptor;
  const bestanden = await readBestanden(dir, beschrijving.resources, fouten);
  checkSamenhang(beschrijving.resources, bestanden, fouten);
  if (!fouten.leeg) return { ok: false, fouten: fouten.toList() };
  const { tabellen, grenzen } = bestanden;
  return {
    ok: true,
    inhoud: {
      hash: hashOf(inhoud, bestanden.hashes),
      beschrijving,
      tabellen: new Set([...tabellen.keys()].filter((naam) => naam in TABELLEN)),
      rijen: (naam) => mapRijen<object>(tabellen.get(naam), TABELLEN[naam].rij),
      grenzen: ({ path }) => {
        const bestand = grenzen.find(({ resource }) => resource.path === path);
        if (!bestand) throw new Error(`no borders in ${path}`);
        return bestand;
      },
      bytes: (pad) => (pad === DATAPACKAGE ? inhoud : bestanden.bytes.get(pad)),
    },
  };
}
