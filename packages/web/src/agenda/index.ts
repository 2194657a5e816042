export { Agendapagina } from './Agendapagina.tsx';
export { Opgavepagina } from './Opgavepagina.tsx';
