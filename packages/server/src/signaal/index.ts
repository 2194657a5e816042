export { guardTeksten } from './bewaak.ts';
export { addSignalen } from './routes.ts';
