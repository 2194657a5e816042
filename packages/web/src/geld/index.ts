export { Uitkeringpagina } from './uitkeringen/Uitkeringpagina.tsx';
