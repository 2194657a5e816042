export { Postlink } from './Postlink.tsx';
export { Postpagina } from './Postpagina.tsx';
