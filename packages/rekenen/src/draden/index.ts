// The port over worker threads of Node: for the command line, and for a server.

export { Draden, defaultWorkers } from './pool.ts';
