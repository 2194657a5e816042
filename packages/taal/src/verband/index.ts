export { zegVerband } from './verband.ts';
