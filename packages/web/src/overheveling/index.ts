export { Overhevelingpagina } from './Overhevelingpagina.tsx';
