export { readRoo } from './lees.ts';
export { toDeelnames, toRegeling, VORMNAMEN } from './rijen.ts';
export { writeRoo } from './schrijf.ts';
export { toRoo } from './uitrijen.ts';
export { compareRegister, type Rooverschil } from './verschil.ts';
