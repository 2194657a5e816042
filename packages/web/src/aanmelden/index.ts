export { Aanmelden } from './Aanmelden.tsx';
export { Eerste } from './Eerste.tsx';
