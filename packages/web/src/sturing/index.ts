export { Sturingpagina } from './Sturingpagina.tsx';
