// The port over worker threads of Node: for the command line, for a server, and for who does the work of others.

export { type Beurtgrenzen, type Beurtuitkomst, doBeurt } from './beurt.ts';
export { Draden, defaultWorkers } from './pool.ts';
