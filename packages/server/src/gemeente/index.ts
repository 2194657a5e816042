export { presentElders } from './elders.ts';
export { presentGemeente, presentPartners } from './present.ts';
export { addGemeenten } from './routes.ts';
export type { GemeenteBody, PartnersBody } from './schemas.ts';
