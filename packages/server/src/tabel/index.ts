export { receptTabel, type Tabel } from './tabel.ts';
export { tabelField, tabelVormen } from './vormen.ts';
