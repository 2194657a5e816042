export { Aanvulpagina } from './Aanvulpagina.tsx';
export { findRegeling, isNummer } from './noemen.ts';
export { Regelingvak } from './Regelingvak.tsx';
export { regelingnamenVraag } from './vragen.ts';
