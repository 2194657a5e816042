export { Aanmelden } from './Aanmelden.tsx';
export { Eerste } from './Eerste.tsx';
export { Uitnodiging } from './Uitnodiging.tsx';
