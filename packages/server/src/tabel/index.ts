export { toParquet } from './parquet.ts';
export { tabelField, tabelVormen, taligeTabelVormen } from './vormen.ts';
