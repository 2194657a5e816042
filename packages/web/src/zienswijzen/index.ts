export { Openbaar } from './Openbaar.tsx';
export { publicatiesVraag } from './vragen.ts';
export { Zienswijzenpagina } from './Zienswijzenpagina.tsx';
