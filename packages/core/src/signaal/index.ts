export { findPersoonsgegevens } from './bewaking.ts';
export { isBsn } from './nummers.ts';
export { type Vondstsoort, vondstsoorten } from './vondst.ts';
