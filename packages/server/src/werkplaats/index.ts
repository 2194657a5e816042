/** Long work of the server, off its main thread. */
export type { Draadantwoord, Werk, Werkplaats } from './poort.ts';
export { Poule, type Pouleopties } from './poule.ts';
