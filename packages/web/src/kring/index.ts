export { Kringblad } from './Kringblad.tsx';
export { Kringpagina } from './Kringpagina.tsx';
