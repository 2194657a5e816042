export type { RegelingAntwoord, RegelingenAntwoord } from './antwoord.ts';
export {
  CONTROLESOORTEN,
  CONTROLEVELDEN,
  type Controle,
  type Controlesoort,
  type Controleuitslag,
  checkRegelingen,
} from './controle.ts';
export { presentRegelingdeel, type Regelingbron } from './een/weergave.ts';
export {
  checkInhoud,
  type Inhoudmerk,
  type Inhoudseis,
  type Inhoudstand,
  type Inhoudsuitslag,
  type Regelingtekst,
} from './eisen/inhoud.ts';
export {
  chainOfDecision,
  rulesOfForm,
  VORMONDERWERPEN,
  VORMTOESTANDEN,
  type Vormonderwerp,
  type Vormregel,
} from './eisen/vormregels.ts';
export {
  ageOf,
  compareGrip,
  GRIPMATEN,
  GROOTTEBAND,
  type Gripmaat,
  type Gripregeling,
  type Gripvergelijking,
  type Gripwaarden,
  gripformules,
  measureGrip,
} from './grip/maten.ts';
export {
  countFacetten,
  FILTERS,
  type Filter,
  type Registerkeuze,
  type Registerrij,
  selectRijen,
} from './lijst/keuze.ts';
export {
  buildRegisterdag,
  buildRegisterindex,
  type Registerbron,
  type Registerdag,
  type Registerindex,
} from './lijst/register.ts';
export { SORTERINGEN, type Sortering } from './lijst/sorteer.ts';
export {
  type Rijtreffer,
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
  classifyDomeinen,
  DOMEINGRONDEN,
  type Domeincorrectie,
  type Domeingrond,
  type Domeinregel,
  isSociaal,
} from './register/domein.ts';
export { findGebieden, type Gebied } from './register/gebieden.ts';
export { buildKringen, findGelijken, type Gelijken, type Kring } from './register/gelijken.ts';
export { type Kennis, kennisOn, knownUntil, lastChange } from './register/kennis.ts';
export {
  buildKetens,
  type Keten,
  previousOf,
  STANDEN,
  type Stand,
  standOf,
  versionOn,
} from './register/ketens.ts';
export { compareVersies, type Versieverschil } from './register/verschil.ts';
export type { Registerdeelname, Registerversie } from './register/versie.ts';
export { gemeenteLijst, regelingenTabellen, regelingLijst, regelingTabellen } from './tabel.ts';
export { OVERDRACHTEN, REGELINGVORMEN } from './vormen.ts';
