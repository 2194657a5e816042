/** All tables of the format. A new table is a file beside these, and a line in this list. */
import { buren } from './atlas/buren.ts';
import { edities } from './atlas/edities.ts';
import { gemeenten } from './atlas/gemeenten.ts';
import { herindelingen } from './atlas/herindelingen.ts';
import { indelingen } from './atlas/indelingen.ts';
import { lidmaatschap } from './atlas/lidmaatschap.ts';
import { plaatsen } from './atlas/plaatsen.ts';
import { postcodes } from './atlas/postcodes.ts';
import { regios } from './atlas/regios.ts';
import { kenmerken } from './cijfers/kenmerken.ts';
import { kerncijfers } from './cijfers/kerncijfers.ts';
import { taakvelden } from './cijfers/taakvelden.ts';
import { woonwerk } from './cijfers/woonwerk.ts';
import { raadsfracties } from './raad/raadsfracties.ts';
import { raadsstukken } from './raad/raadsstukken.ts';
import { controles } from './recht/controles.ts';
import { feestdagen } from './recht/feestdagen.ts';
import { inhoudseisen } from './recht/inhoudseisen.ts';
import { regels } from './recht/regels.ts';
import { termijnen } from './recht/termijnen.ts';
import { verwijzingen } from './recht/verwijzingen.ts';
import { voorkeuzes } from './recht/voorkeuzes.ts';
import { vormregels } from './recht/vormregels.ts';
import { deelnames } from './regelingen/deelnames.ts';
import { domeinregels } from './regelingen/domeinregels.ts';
import { geld } from './regelingen/geld.ts';
import { regelingen } from './regelingen/regelingen.ts';
import { synoniemen } from './regelingen/synoniemen.ts';
import { artikelen } from './taken/artikelen.ts';
import { behoeften } from './taken/behoeften.ts';
import { huishoudens } from './taken/huishoudens.ts';
import { loketten } from './taken/loketten.ts';
import { regelingtaken } from './taken/regelingtaken.ts';
import { taakrollen } from './taken/taakrollen.ts';
import { taken } from './taken/taken.ts';
import type { Rij, Tabeldefinitie } from './vorm.ts';

export { listGemeenten } from './atlas/gemeenten.ts';
export { DOMEINEN, VERPLICHTINGEN } from './atlas/indelingen.ts';

export type { DeelnameRij } from './regelingen/deelnames.ts';

export type { RegelingRij } from './regelingen/regelingen.ts';
export type { SynoniemRij } from './regelingen/synoniemen.ts';
export { groupHuishoudens } from './taken/huishoudens.ts';
export { type Tabelvorm, type Veld, WEBADRES } from './vorm.ts';

/** The tables by name, in the order in which the package lists them. */
export const TABELLEN = {
  gemeenten,
  herindelingen,
  indelingen,
  edities,
  regios,
  lidmaatschap,
  buren,
  postcodes,
  plaatsen,
  woonwerk,
  regelingen,
  deelnames,
  geld,
  kenmerken,
  kerncijfers,
  taakvelden,
  taken,
  artikelen,
  taakrollen,
  regelingtaken,
  loketten,
  behoeften,
  huishoudens,
  regels,
  controles,
  vormregels,
  inhoudseisen,
  domeinregels,
  synoniemen,
  termijnen,
  feestdagen,
  raadsfracties,
  raadsstukken,
  voorkeuzes,
  verwijzingen,
} as const;

export type Tabelnaam = keyof typeof TABELLEN;

/** The typed rows of every table. */
export type Rijen = { readonly [N in Tabelnaam]: readonly Rij<(typeof TABELLEN)[N]>[] };

/** The definitions in the order of the package. */
export const TABELLIJST: readonly Tabeldefinitie[] = Object.values(TABELLEN);

export function findTabel(naam: string): Tabeldefinitie | undefined {
  return TABELLIJST.find((tabel) => tabel.naam === naam);
}
