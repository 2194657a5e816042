export {
  type Listening,
  startServer,
} from './app/index.ts';
