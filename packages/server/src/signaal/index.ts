export { addSignalen } from './routes.ts';
