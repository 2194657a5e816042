export { EigenRegelingen } from './EigenRegelingen.tsx';
export { Regelingpagina } from './een/Regelingpagina.tsx';
export { regelingVraag } from './een/vragen.ts';
export { Registerpagina } from './lijst/Registerpagina.tsx';
export { Regelingenpagina } from './Regelingenpagina.tsx';
