export { type Csvvorm, toCsv } from './csv.ts';
