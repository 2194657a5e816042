export {
  type Listening,
  startServer,
} from './app/index.ts';
export { startWerker, type Werker } from './rekentaken/index.ts';
