<<<<<<< HEAD
export { type Atomkop, type Atompunt, toAtom } from './atom.ts';
=======
export { toAtom } from './atom.ts';
export { opgavenToAtom } from './opgaven.ts';
>>>>>>> main
