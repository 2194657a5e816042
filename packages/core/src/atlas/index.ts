export { buildAtlas } from './atlas.ts';
export { type CompactAtlas, type CompactEditie, fromCompact, toCompact } from './compact.ts';
export { carry, carryCounts, type Oorsprong, type Overgedragen } from './draagover.ts';
export { type Elders, findElders } from './elders.ts';
export type * from './feiten.ts';
export { VOORKEUZEN } from './feiten.ts';
export { translate, type Vertaling, type Verwant } from './herindeling.ts';
export { buildJaarboek, type Jaarboek, type Jaargang } from './jaarboek.ts';
export { carryEditie } from './meedragen.ts';
export { nearestSpelling } from './spelling.ts';
export { lidmaatschapTabel } from './tabel.ts';
export {
  type Atlas,
  type Buren,
  buursoorten,
  type Editie,
  type Gemeente,
  indexOfGemeente,
  type Regio,
} from './typen.ts';
export { compareNamen } from './volgorde.ts';
export { type AndereNaam, otherNames } from './vroeger.ts';
export { namenVan, normalizeNaam, searchGemeenten } from './zoek.ts';
