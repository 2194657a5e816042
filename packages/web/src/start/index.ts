export { Start } from './Start.tsx';
