export { Opleggerpagina, Verbondenpagina } from './Opleggerpagina.tsx';
export { Raadpagina } from './Raadpagina.tsx';
export { useRaadvraag } from './vandaag.ts';
