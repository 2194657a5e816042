export { addKerncijfers, addTaakvelden } from './kerncijfers.ts';
export { addGeld } from './routes.ts';
