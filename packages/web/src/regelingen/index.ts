export { EigenRegelingen } from './EigenRegelingen.tsx';
export { Regelingpagina } from './een/Regelingpagina.tsx';
export { Registerpagina } from './lijst/Registerpagina.tsx';
export { Regelingenpagina } from './Regelingenpagina.tsx';
