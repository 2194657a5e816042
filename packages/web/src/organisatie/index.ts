export { Organisatiepagina } from './Organisatiepagina.tsx';
