export { type Cel, type Csvvorm, toCsv } from './csv.ts';
