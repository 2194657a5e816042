export { Aanvulpagina } from './Aanvulpagina.tsx';
