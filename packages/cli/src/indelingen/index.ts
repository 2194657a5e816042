export { addIndeling } from './indeling.ts';
export { addIndelingen } from './overzicht.ts';
