export { Agendapagina } from './Agendapagina.tsx';
export { Opgavepagina } from './Opgavepagina.tsx';
export { agendaVraag, type Deelnemer, partijenVraag } from './vragen.ts';
