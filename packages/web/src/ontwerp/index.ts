export { Ontwerppagina } from './Ontwerppagina.tsx';
export { openOntwerp } from './openen/openen.ts';
export { writeVraag } from './vraag/vraag.ts';
