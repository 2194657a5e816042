export { makeRekendienst, type Rekenopties } from './dienst.ts';
export { addRekentaken, type Taakdienst } from './routes.ts';
export { startWerker, type Werker } from './werker.ts';
