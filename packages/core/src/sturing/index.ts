export type { SturingAntwoord } from './antwoord.ts';
export { presentSturing, type Registervorm, type Sturingvraag } from './sturing.ts';
export { sturingTabellen } from './tabel.ts';
