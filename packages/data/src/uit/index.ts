/** What a package says, written for the tools of analysts. */
export { describeCsvw } from './csvw.ts';
export { toParquet } from './parquet.ts';
export { type Geschreven, writeParquetmap } from './schrijf.ts';
