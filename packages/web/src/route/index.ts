export { Routepagina } from './Routepagina.tsx';
