export type { SturingAntwoord } from './antwoord.ts';
export { presentSturing } from './sturing.ts';
export { sturingTabellen } from './tabel.ts';
