export { EigenRegelingen } from './EigenRegelingen.tsx';
export { Regelingenpagina } from './Regelingenpagina.tsx';
