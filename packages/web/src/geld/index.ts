export { Geldpagina } from './overgang/Geldpagina.tsx';
export { Uitkeringpagina } from './uitkeringen/Uitkeringpagina.tsx';
