export type { Rolregel } from './aanbieder/rollen.ts';
export type { Toelating } from './aanbieder/toelating.ts';
export type { Blik } from './aanwezigheid/index.ts';
export type { Accounts } from './accounts.ts';
export type { Opslagmeter, Poolstand } from './adapter.ts';
export type { Agendakeuze } from './agendalinks/index.ts';
export { guardOpslag, Opslagfout, type Opslagreden } from './fouten.ts';
export type { Ingebracht } from './kennis/index.ts';
export {
  backupStore,
  checkBackup,
  Kopiefout,
  type Kopiereden,
  type Kopieverslag,
  moveStore,
  restoreStore,
} from './kopie/index.ts';

export { herstelMinuten, type Opheffing, vraagMinuten } from './mensen/index.ts';
export type { Mijnopgave, Opgaveuitslag } from './opgaven/index.ts';
export { Opslag } from './opslag.ts';
export type { Organisatie } from './organisaties.ts';
export { type Opslagplaats, opslagplaatsOf } from './plaats.ts';
export type { Bericht } from './post/index.ts';
export {
  type Afloop,
  type Beurt,
  type Rekentaak,
  type Taakstand,
  type Takenkast,
  wachtrijnaam,
} from './rekentaken/index.ts';
export type { Plaatstelling, Signaalzoekvraag, Waardetelling } from './signalen/index.ts';
export { makeSleutel } from './sleutels.ts';
export { openStore, type Store } from './store.ts';
export {
  type Ontwerpsoort,
  ontwerpsoorten,
  type Soortstukken,
  type Stuk,
  type Wijziging,
} from './stukken/index.ts';
export { type Aanbod, uitnodigingenHoogstens } from './uitnodigingen.ts';
export type { Stapuitslag, Uitslag } from './uitslag.ts';
export type { Mijntoets, Toetsuitslag } from './uitvoerbaarheid/index.ts';
