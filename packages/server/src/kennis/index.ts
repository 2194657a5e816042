export { Linkwacht } from './linkwacht.ts';
export { addOpenbareKennis } from './openbaar.ts';
export { addKennis } from './routes.ts';
export { searchKennisrijen } from './zoek.ts';
