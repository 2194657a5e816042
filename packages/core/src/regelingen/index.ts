export type { RegelingAntwoord, RegelingenAntwoord } from './antwoord.ts';
export {
  CONTROLESOORTEN,
  CONTROLEVELDEN,
  type Controle,
  type Controlesoort,
  type Controleuitslag,
  checkRegelingen,
} from './controle.ts';
export { listCorrecties, presentEigendeel } from './een/eigendeel.ts';
export { presentRegelingdeel } from './een/weergave.ts';
export { type Inhoudseis, proposePlekken } from './eisen/inhoud.ts';
export {
  rulesOfForm,
  VORMONDERWERPEN,
  VORMTOESTANDEN,
  type Vormonderwerp,
  type Vormregel,
} from './eisen/vormregels.ts';
export type { Gripoverzicht } from './grip/antwoord.ts';
export { gripTabellen } from './grip/tabel.ts';
export { type Gripdeel, type Gripkennis, presentGrip } from './grip/weergave.ts';
export { correctRegisterdag } from './lijst/correctie.ts';
export {
  FILTERS,
  type Registerkeuze,
} from './lijst/keuze.ts';
export {
  buildRegisterdag,
  buildRegisterindex,
  type Registerdag,
  type Registerindex,
} from './lijst/register.ts';
export { SORTERINGEN, type Sortering } from './lijst/sorteer.ts';
export {
  ZOEKVELDEN,
  type Zoektreffer,
  type Zoekveld,
  type Zoekvondst,
} from './lijst/vondst.ts';
export { type Lijstvraag, presentLijst, type Registerlijst } from './lijst/weergave.ts';
export {
  type Band,
  buildSamenwerking,
  type Cluster,
  countOverlap,
  findClusters,
  type Overlap,
  type Samenwerking,
  telregel,
} from './overlap.ts';
export { overlapDegrees, overlapformule } from './overlapgraad.ts';
export {
  DOMEINGRONDEN,
  type Domeingrond,
  type Domeinregel,
} from './register/domein.ts';
export { kennisOn, knownUntil, lastChange } from './register/kennis.ts';
export {
  STANDEN,
  type Stand,
} from './register/ketens.ts';
export { listBeleidsvelden } from './register/versie.ts';
export { gemeenteLijst, regelingenTabellen, regelingLijst, regelingTabellen } from './tabel.ts';
export { OVERDRACHTEN, REGELINGVORMEN } from './vormen.ts';
