export type { Listening } from './luister.ts';
export { startServer } from './start.ts';
