export { toAtom } from './atom.ts';
export { opgavenToAtom } from './opgaven.ts';
