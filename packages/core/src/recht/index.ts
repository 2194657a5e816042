export { BESLISSERS, type Beslisser, isGemeentelijk } from './beslissers.ts';
export { type Geldigheid, isDag, isInForce, selectInForce } from './geldig.ts';
export { boundSets, REGELSOORTEN, type Rechtsregel, type Regelsoort } from './regels.ts';
export { addressOf, linkTekst, type Tekstdeel, type Verwijzing } from './verwijzing.ts';
