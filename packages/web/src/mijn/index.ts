export { Gedeeld } from './Gedeeld.tsx';
export { Mijn } from './Mijn.tsx';
export { Openbaar } from './Openbaar.tsx';
export { Openen } from './Openen.tsx';
export { Taken } from './taken/Taken.tsx';
