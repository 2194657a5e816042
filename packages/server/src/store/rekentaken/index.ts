export { type Afloop, type Beurt, makeTakenkast, type Takenkast } from './kast.ts';
export { makeRekentaken, type Rekentaak, type Rekentaken, type Taakstand } from './taken.ts';
export { wachtrijnaam } from './wachtrij.ts';
