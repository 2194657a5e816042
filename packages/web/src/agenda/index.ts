export { Agendapagina } from './Agendapagina.tsx';
export { keepBegin } from './begin.ts';
export { Opgavepagina } from './een/Opgavepagina.tsx';
export { Patronen } from './een/Patronen.tsx';
export { Patroonvelden } from './formulier/Patroonvelden.tsx';
export { agendaVraag, type Deelnemer, partijenVraag } from './vragen.ts';
