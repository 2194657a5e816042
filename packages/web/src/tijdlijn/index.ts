export { Jaren } from './Jaren.tsx';
