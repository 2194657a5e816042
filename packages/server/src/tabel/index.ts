export { toParquet } from './parquet.ts';
export { tabelField, tabelVormen, toCsv } from './vormen.ts';
