export { Agendapagina } from './Agendapagina.tsx';
export { Opgavepagina } from './een/Opgavepagina.tsx';
