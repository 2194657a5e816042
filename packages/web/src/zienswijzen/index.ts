export { Openbaar } from './Openbaar.tsx';
export { Zienswijzenpagina } from './Zienswijzenpagina.tsx';
