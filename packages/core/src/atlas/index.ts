export { buildAtlas } from './atlas.ts';
export { type CompactAtlas, fromCompact, toCompact } from './compact.ts';
export { carryCounts } from './draagover.ts';
export { type Elders, findElders } from './elders.ts';
export {
  type Basis,
  type BuurRij,
  type Buursoort,
  type EditieRij,
  type Feiten,
  type GemeenteRij,
  type HerindelingRij,
  type IndelingRij,
  isSamenDoen,
  type LidmaatschapRij,
  type RegioRij,
  VOORKEUZEN,
  type Voorkeuze,
  type VoorkeuzeRij,
} from './feiten.ts';
export { buildJaarboek, type Jaarboek } from './jaarboek.ts';
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
  neighboursOf,
  type Regio,
} from './typen.ts';
export { compareNamen } from './volgorde.ts';
export { type AndereNaam, otherNames } from './vroeger.ts';
export { editDistance, namenVan, normalizeNaam } from './zoek.ts';
