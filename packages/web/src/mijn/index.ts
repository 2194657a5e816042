export { Mijn } from './Mijn.tsx';
