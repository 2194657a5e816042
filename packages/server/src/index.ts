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
