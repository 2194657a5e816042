export { Linkwacht } from './linkwacht.ts';
export { addOpenbareKennis } from './openbaar.ts';
export { addKennis } from './routes.ts';
export { presentKennis } from './toon.ts';
