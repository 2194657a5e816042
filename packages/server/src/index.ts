export * from './app/index.ts';
export { type Bron, buildBron } from './bron/index.ts';
export {
  describeElders,
  type GemeenteBody,
  type PartnersBody,
  presentGemeente,
  presentPartners,
} from './gemeenten/index.ts';
export { presentIndelingen } from './indelingen/index.ts';
export { describeKeuzefout } from './keuze/index.ts';
