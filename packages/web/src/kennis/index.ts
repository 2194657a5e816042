export { Itempagina } from './Itempagina.tsx';
export { Inbrengpagina } from './inbreng/Inbrengpagina.tsx';
export { Kennispagina } from './Kennispagina.tsx';
