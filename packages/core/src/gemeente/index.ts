export type { GemeenteAntwoord, PartnersAntwoord } from './antwoord.ts';
export { gemeentenTabellen, gemeenteTabellen, partnerTabellen } from './tabel.ts';
export { presentGemeente, presentGemeenten, presentPartners } from './weergave.ts';
