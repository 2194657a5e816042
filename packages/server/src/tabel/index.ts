export { tabelField, tabelVormen, taligeTabelVormen } from './vormen.ts';
