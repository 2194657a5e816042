export { addSignalen } from './alle.ts';
export { addSignaal } from './opdracht.ts';
