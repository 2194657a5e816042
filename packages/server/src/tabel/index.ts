export { toParquet } from './parquet.ts';
export { tabelField, tabelVormen } from './vormen.ts';
