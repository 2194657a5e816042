export { Agendapagina } from './Agendapagina.tsx';
export { Opgavepagina } from './een/Opgavepagina.tsx';
export { agendaVraag, type Deelnemer, partijenVraag } from './vragen.ts';
