export { koppen, makeKop } from './koppen.ts';
export { listTabel, sourceLines } from './recept.ts';
export {
  type Cel,
  type Celtype,
  fillTabel,
  type Kolom,
  type Kolomkop,
  keysOf,
  type Tabel,
  type Tweetalig,
} from './tabel.ts';
