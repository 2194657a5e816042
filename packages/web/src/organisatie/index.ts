export { Organisatiepagina } from './Organisatiepagina.tsx';
export { ledenVraag } from './vragen.ts';
