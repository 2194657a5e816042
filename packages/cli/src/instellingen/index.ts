export { readSettings, warnMisspelt } from './lees.ts';
export { addInstellingen } from './opdracht.ts';
