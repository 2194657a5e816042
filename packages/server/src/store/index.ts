export type { Accounts } from './accounts.ts';
export { guardOpslag, Opslagfout, type Opslagreden } from './fouten.ts';
export type { Lid, Organisatie, Organisaties, Uitslag } from './organisaties.ts';
export { opslagplaatsOf } from './plaats.ts';
export { Opslag, type Opslagplaats, openStore, type Store } from './store.ts';
export type { Stuk, Wijziging } from './stukken.ts';
