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
export { presentElders } from './gemeente/index.ts';
export { readWoonwerk, regiokaart } from './indelingen/index.ts';
export { jarenVan } from './keuze/index.ts';
export { atlasOfDate, lastChange, presentRegelingen } from './regelingen/index.ts';
export { readTijdlijn } from './tijdlijn/index.ts';
