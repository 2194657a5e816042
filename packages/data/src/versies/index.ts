/** New versions of the package: made from what sources gave, compared, accepted, and taken back. */
export { Archief, openArchief } from './archief.ts';
export { mergeOogsten } from './samenvoegen.ts';
export { comparePakketten, type Editieverschil, type Pakketverschil, type Rijverschil } from './verschil.ts';
