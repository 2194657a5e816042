/** Lists of things to learn from that others publish, read as what they would bring in. */
export { readKennislijst } from './lijst.ts';
