export { receptTabel, type Tabel } from './tabel.ts';
export { tabelField, tabelVormen, toCsv } from './vormen.ts';
