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
