export {
  findWaarde,
  type Inbreng,
  layAanvullingen,
  listWaarden,
  type Registerbeeld,
  type Veldwaarde,
} from './beeld.ts';
export { type Bestaand, type Invoerfout, type Invoerplan, type Invoerregel, planInvoer } from './invoer.ts';
export { findRegeling, type Genoemd, isNummer } from './noemen.ts';
export type { Aanvulling, Aanvulwaarde } from './regel.ts';
export {
  type Gelezenexport,
  readExport,
} from './registerinvoer.ts';
export {
  DEELNAMEVELDEN,
  DEELNEMERPAD,
  LICHAAMVELDEN,
  REGELINGVELDEN,
  type Registerlichaam,
} from './registervelden.ts';
export type { Gelezenrij } from './rij.ts';
export {
  aanvulTabel,
  isAanvulkop,
  type Namenboek,
  readAanvulrijen,
} from './tabel.ts';
export {
  AANVULSOORTEN,
  AANVULVELDEN,
  type Aanvulsoort,
  type Aanvulveld,
  type Aanvulveldnaam,
  fieldOf,
  fieldsFor,
  SLEUTELDELEN,
  VELDGROEPEN,
} from './velden.ts';
export { compareRegels, type Regelverschil } from './verschil.ts';
export { correctieTabel, type Groepaanwezigheid, judgeVolledigheid } from './volledig.ts';
export { isOnderwerp, keyOfRegel, readAanvulling, stampAanvulling } from './vorm.ts';
