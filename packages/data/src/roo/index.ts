export { type Registerexport, readRegisterexport } from './registerexport.ts';
export { VORMNAMEN } from './rijen.ts';
export { writePieces, writeRegister } from './uitrijen.ts';
export { correctRegister } from './verrijk.ts';
export { compareRegister, type Rooverschil } from './verschil.ts';
