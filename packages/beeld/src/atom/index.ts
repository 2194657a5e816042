export { type Atomkop, type Atompunt, toAtom } from './atom.ts';
