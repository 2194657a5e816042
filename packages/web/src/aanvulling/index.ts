export { Aanvulpagina } from './Aanvulpagina.tsx';
export { Anders, Eigenwaarden, useEigenbeeld, Zegslieden } from './Eigenwaarden.tsx';
export { Merkformulier } from './Merkformulier.tsx';
