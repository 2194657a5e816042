export { cover, covers, labels, partition } from './overdekkingen.ts';
export { ruimtevraag, tryAll } from './plaatsen.ts';
export { allDivisions } from './verdelingen.ts';
