export { Ontwerppagina } from './Ontwerppagina.tsx';
