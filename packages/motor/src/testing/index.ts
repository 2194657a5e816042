export { cover, covers, labels, partition } from './overdekkingen.ts';
export { allDivisions } from './verdelingen.ts';
