export { Metrieken } from './metrieken.ts';
