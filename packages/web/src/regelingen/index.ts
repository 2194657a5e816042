export { EigenRegelingen } from './EigenRegelingen.tsx';
export { Regelingpagina } from './een/Regelingpagina.tsx';
export { Regelingenpagina } from './Regelingenpagina.tsx';
