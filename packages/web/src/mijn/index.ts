export { Gedeeld } from './Gedeeld.tsx';
export { Mijn } from './Mijn.tsx';
export { Taken } from './taken/Taken.tsx';
