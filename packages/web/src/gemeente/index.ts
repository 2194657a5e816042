export { Gemeentepagina } from './Gemeentepagina.tsx';
