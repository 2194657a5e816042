export { Incidentenpagina } from './Incidentenpagina.tsx';
export { Incidentpagina } from './Incidentpagina.tsx';
