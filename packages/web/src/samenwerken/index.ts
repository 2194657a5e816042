export { Openbaarheid } from './Openbaarheid.tsx';
export { Opmerkingen } from './opmerkingen/Opmerkingen.tsx';
export { Spelden } from './opmerkingen/Spelden.tsx';
export { Samenblad } from './Samenblad.tsx';
export { openbaarVraag } from './vragen.ts';
export { Schermverschil } from './Wijziging.tsx';
export type { Schermwerk } from './werk.ts';
