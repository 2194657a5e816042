export { Agendapagina } from './Agendapagina.tsx';
export { Patroonvelden } from './formulier/Patroonvelden.tsx';
export { Opgavepagina } from './Opgavepagina.tsx';
export { Patronen } from './Patronen.tsx';
export { agendaVraag } from './vragen.ts';
