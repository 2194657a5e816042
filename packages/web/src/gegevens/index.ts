export { Gegevenspagina } from './Gegevenspagina.tsx';
