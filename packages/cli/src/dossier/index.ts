export { addDossier } from './opdracht.ts';
