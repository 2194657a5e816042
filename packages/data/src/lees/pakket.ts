/** Reading a whole package: every fault at once, or everything as typed rows. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Feiten, PostcodeRij, Takenboek } from '@samenhang/core';
import { type Datapackage, type Resource, TABELLEN } from '../formaat/index.ts';
import { readBestand } from './bestand.ts';
import { DATAPACKAGE, readDescriptor } from './descriptor.ts';
import { checkDomein, listGemeenten } from './domein.ts';
import { type Fout, Foutenlijst } from './fouten.ts';
import { checkGrenzen, extractJaar, type Grensbestand, type Jaargrenzen, readGrenzen } from './grenzen.ts';
import { checkRecht, toRegels, toVoorkeuzes } from './recht.ts';
import * as rijen from './rijen.ts';
import { readTabel, type Tabel } from './tabel.ts';
import { checkTaken, toBehoeften, toHuishoudens, toTaken } from './taken.ts';
import { checkVerwijzingen, Sleutelbank } from './verwijzingen.ts';

export interface Pakket {
  readonly dir: string;
  readonly versie: string;
  /** SHA-256 over the descriptor and all files: changes whenever anything changes. */
  readonly hash: string;
  readonly beschrijving: Datapackage;
  readonly feiten: Feiten;
  /** Optional tables that this package does not have. */
  readonly ontbreekt: readonly string[];
  /** The boundaries of a year; undefined where the package has none. */
  grenzen(jaar: number): Jaargrenzen | undefined;
  readonly woonwerk: readonly rijen.WoonwerkRij[];
  readonly regelingen: readonly rijen.RegelingRij[];
  readonly deelnames: readonly rijen.DeelnameRij[];
  readonly geld: readonly rijen.GeldRij[];
  readonly kerncijfers: readonly rijen.KerncijferRij[];
  readonly kenmerken: readonly rijen.KenmerkRij[];
  readonly postcodes: readonly PostcodeRij[];
  /** Who answers for what: tasks, needs and reference households. */
  readonly takenboek: Takenboek;
}

export type LeesUitkomst = { ok: true; pakket: Pakket } | { ok: false; fouten: readonly Fout[] };

interface Inhoud {
  readonly tabellen: Map<string, Tabel>;
  readonly grenzen: Grensbestand[];
  readonly hashes: string[];
}

const isGrenzen = (resource: Resource): boolean =>
  resource.format === 'topojson' || resource.path.endsWith('.topojson');
const isCsv = (resource: Resource): boolean => resource.format === 'csv' || resource.path.endsWith('.csv');

async function readInhoud(dir: string, resources: readonly Resource[], fouten: Foutenlijst): Promise<Inhoud> {
  const inhoud: Inhoud = { tabellen: new Map(), grenzen: [], hashes: [] };
  for (const resource of resources) {
    const bestand = await readBestand(dir, resource, fouten);
    if (!bestand) continue;
    inhoud.hashes.push(`${resource.name} ${bestand.hash}`);
    const tekst = bestand.tekst.replace(/^\uFEFF/, '');
    if (isGrenzen(resource)) {
      const grenzen = readGrenzen(resource, tekst, fouten);
      if (grenzen) inhoud.grenzen.push(grenzen);
    } else if (isCsv(resource)) {
      const tabel = readTabel(resource, tekst, fouten);
      if (tabel) inhoud.tabellen.set(resource.name, tabel);
    }
  }
  return inhoud;
}

function checkSamenhang(resources: readonly Resource[], inhoud: Inhoud, fouten: Foutenlijst): void {
  const bank = new Sleutelbank(inhoud.tabellen);
  for (const resource of resources) {
    const tabel = inhoud.tabellen.get(resource.name);
    if (tabel) checkVerwijzingen(resource, tabel, bank, fouten);
  }
  checkDomein(inhoud.tabellen, fouten);
  checkTaken(inhoud.tabellen, fouten);
  checkRecht(inhoud.tabellen, fouten);
  const gemeenten = inhoud.tabellen.get('gemeenten');
  if (!gemeenten?.compleet) return;
  const lijst = listGemeenten(gemeenten);
  for (const bestand of inhoud.grenzen) checkGrenzen(bestand, lijst, fouten);
}

function hashOf(inhoud: Inhoud, descriptor: Buffer): string {
  const hash = createHash('sha256').update(descriptor);
  for (const regel of inhoud.hashes) hash.update(`\n${regel}`);
  return hash.digest('hex');
}

function toFeiten(tabellen: ReadonlyMap<string, Tabel>): Feiten {
  return {
    gemeenten: rijen.toGemeenten(tabellen.get('gemeenten')),
    herindelingen: rijen.toHerindelingen(tabellen.get('herindelingen')),
    indelingen: rijen.toIndelingen(tabellen.get('indelingen')),
    edities: rijen.toEdities(tabellen.get('edities')),
    regios: rijen.toRegios(tabellen.get('regios')),
    lidmaatschap: rijen.toLidmaatschap(tabellen.get('lidmaatschap')),
    buren: rijen.toBuren(tabellen.get('buren')),
    regels: toRegels(tabellen.get('regels')),
    voorkeuzes: toVoorkeuzes(tabellen.get('voorkeuzes')),
  };
}

function toPakket(dir: string, beschrijving: Datapackage, descriptor: Buffer, inhoud: Inhoud): Pakket {
  const { tabellen } = inhoud;
  const jaren = new Map<number, Jaargrenzen | undefined>();
  const grenzen = (jaar: number): Jaargrenzen | undefined => {
    if (!jaren.has(jaar)) {
      const bestand = inhoud.grenzen.find((g) => g.jaren.has(jaar));
      jaren.set(jaar, bestand && extractJaar(bestand, jaar));
    }
    return jaren.get(jaar);
  };
  const ontbreekt = TABELLEN.filter((vorm) => !tabellen.has(vorm.naam)).map((vorm) => vorm.naam);
  if (inhoud.grenzen.length === 0) ontbreekt.push('grenzen');
  return {
    dir,
    versie: beschrijving.version ?? '',
    hash: hashOf(inhoud, descriptor),
    beschrijving,
    feiten: toFeiten(tabellen),
    ontbreekt,
    grenzen,
    woonwerk: rijen.toWoonwerk(tabellen.get('woonwerk')),
    regelingen: rijen.toRegelingen(tabellen.get('regelingen')),
    deelnames: rijen.toDeelnames(tabellen.get('deelnames')),
    geld: rijen.toGeld(tabellen.get('geld')),
    kerncijfers: rijen.toKerncijfers(tabellen.get('kerncijfers')),
    kenmerken: rijen.toKenmerken(tabellen.get('kenmerken')),
    postcodes: rijen.toPostcodes(tabellen.get('postcodes')),
    takenboek: {
      taken: toTaken(tabellen.get('taken')),
      behoeften: toBehoeften(tabellen.get('behoeften')),
      huishoudens: toHuishoudens(tabellen.get('huishoudens')),
    },
  };
}

async function isDirectory(dir: string): Promise<boolean> {
  try {
    return (await stat(dir)).isDirectory();
  } catch {
    return false;
  }
}

/** Reads and checks everything; all faults at once. */
export async function readPakket(dir: string): Promise<LeesUitkomst> {
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
  const { resources } = descriptor.beschrijving;
  const inhoud = await readInhoud(dir, resources, fouten);
  checkSamenhang(resources, inhoud, fouten);
  if (!fouten.leeg) return { ok: false, fouten: fouten.toList() };
  return { ok: true, pakket: toPakket(dir, descriptor.beschrijving, descriptor.inhoud, inhoud) };
}
