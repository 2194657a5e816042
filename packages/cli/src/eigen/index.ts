export { addEigen, type Eigen, isBestand, readEigen, refuseRest, tellEigen } from './lees.ts';
export type { Leeswens } from './wens.ts';
