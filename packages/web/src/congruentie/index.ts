export { Laboratorium } from './Laboratorium.tsx';
