export { run } from './programma.ts';
