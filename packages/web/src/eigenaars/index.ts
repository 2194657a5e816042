export { Aandacht } from './Aandacht.tsx';
export { Eigenaarspagina } from './Eigenaarspagina.tsx';
