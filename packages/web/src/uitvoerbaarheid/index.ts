export { Toetsenpagina } from './Toetsenpagina.tsx';
export { Toetspagina } from './Toetspagina.tsx';
