export { Aanvulpagina } from './Aanvulpagina.tsx';
export { Anders, Eigenwaarden, useEigenbeeld, Zegslieden } from './Eigenwaarden.tsx';
export { Merkformulier } from './Merkformulier.tsx';
export { Regelingvak } from './Regelingvak.tsx';
export { REGISTERBEELD, regelingnamenVraag } from './vragen.ts';
