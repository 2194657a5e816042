export { createHier, discardHier, Plankfout, plankVraag, removeHier, updateHier } from './plank.ts';
export { contentOf, isHier, type Plankstuk } from './stuk.ts';
