/**
 * What answers are read from, and how: without HTTP, for the server and for the command line. A door of its own
 * (`@samenhang/server/bron`), so that a short question on the command line does not load the server.
 */
export { type Bron, buildBron, jarenVan } from './bron.ts';
export { atlasOfDate } from './datum.ts';
export { type Dossiervraag, presentDossier, presentOplegger } from './dossier.ts';
export { presentElders } from './elders.ts';
export { presentGripOf } from './grip.ts';
export { inhabitantsFor, readRegistersleutels } from './inwoners.ts';
export {
  type Kennis,
  makeKennis,
  nameOfBody,
  participantsOf,
  presentAgenda,
  presentKalender,
  presentStap,
} from './kalender/index.ts';
export { bodyName, findKring, type Kring } from './kring.ts';
export {
  presentRegeling,
  presentRegelingen,
  standaardDrempel,
} from './regelingen.ts';
export { registerbeeldOf, registerOf, registerOn, zoekindexOf } from './register/register.ts';
export type { Kalenderspraak } from './spraak.ts';
export { presentSturingOf } from './sturing.ts';
export { readTijdlijn } from './tijdlijn.ts';
export { readUitvoering } from './uitvoering.ts';
export { readWoonwerk } from './woonwerk.ts';
