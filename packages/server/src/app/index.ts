export { type AppOptions, createApp } from './app.ts';
export { type Listening, type ListenOptions, listen } from './luister.ts';
export { type StartOptions, type StartResult, startServer } from './start.ts';
