export { Gedeeld } from './Gedeeld.tsx';
export { Mijn } from './Mijn.tsx';
