export { addLosOp } from './opdracht.ts';
