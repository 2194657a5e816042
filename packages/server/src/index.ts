export {
  type AppOptions,
  createApp,
  type Listening,
  type ListenOptions,
  listen,
  type StartOptions,
  type StartResult,
  startServer,
} from './app/index.ts';
export { type Bron, buildBron } from './bron/index.ts';
export {
  type GemeenteBody,
  type PartnersBody,
  presentElders,
  presentGemeente,
  presentPartners,
} from './gemeente/index.ts';
export {
  type IndelingBody,
  presentIndeling,
  presentIndelingen,
  presentRegios,
  presentWijzigingen,
  type RegiosBody,
  readWoonwerk,
  regiokaart,
} from './indelingen/index.ts';
export { jarenVan } from './keuze/index.ts';
export { atlasOfDate, lastChange, presentRegelingen, type RegelingenBody } from './regelingen/index.ts';
export { presentVersnippering, type VersnipperingBody } from './route/index.ts';
export { presentTijdlijn, type TijdlijnBody } from './tijdlijn/index.ts';
export { type Kant, presentVergelijking, type VergelijkBody } from './vergelijking/index.ts';
