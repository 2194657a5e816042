export { Vergelijkpagina } from './Vergelijkpagina.tsx';
