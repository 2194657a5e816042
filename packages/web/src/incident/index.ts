export { Incidentenpagina } from './Incidentenpagina.tsx';
export { Incidentpagina } from './Incidentpagina.tsx';
export { Wachtend } from './Wachtend.tsx';
