// Numbers, dates, lists and letters as people write them. A door of its own, `@samenhang/taal/getal`: who only
// writes numbers need not load every sentence.

export { schrijfCel } from './cel.ts';
export { datumInWoorden } from './datum.ts';
export { type Getal, type Getallen, maakGetallen } from './getallen.ts';
export { hoofdletter, kleineLetter, telTekens } from './letters.ts';
export { type Gelezengetal, leesGetal, leesHeel } from './lezen.ts';
export { opsomming, opsommingTot } from './lijst.ts';
export { telling } from './telling.ts';
