export { type Besprekingen, makeBesprekingen } from './bespreking.ts';
export { addOpmerking, type Opgemerkt } from './metlink.ts';
export { makeOpmerkingen, type Opmerkingen } from './opmerkingen.ts';
export { tellGenoemden } from './vertel.ts';
