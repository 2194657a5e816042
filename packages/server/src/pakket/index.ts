export { resourcesOf } from './bestanden.ts';
export { addPakket } from './routes.ts';
export { Pakketwacht } from './wacht.ts';
