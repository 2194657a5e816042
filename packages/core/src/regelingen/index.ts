export type { RegelingAntwoord, RegelingenAntwoord } from './antwoord.ts';
export {
  CONTROLESOORTEN,
  CONTROLEVELDEN,
  type Controle,
  type Controlesoort,
  type Controleuitslag,
  checkRegelingen,
} from './controle.ts';
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
export { gemeenteLijst, regelingenTabellen, regelingLijst, regelingTabellen } from './tabel.ts';
