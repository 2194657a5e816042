export { Agendapagina } from './Agendapagina.tsx';
export { Opgavepagina } from './een/Opgavepagina.tsx';
export { agendaVraag } from './vragen.ts';
