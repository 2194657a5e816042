export { addKerncijfers } from './kerncijfers.ts';
export { addGeld } from './routes.ts';
