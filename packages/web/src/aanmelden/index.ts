export { Aanmelden } from './Aanmelden.tsx';
export { Eerste } from './Eerste.tsx';
export { Terug } from './Terug.tsx';
export { Uitnodiging } from './Uitnodiging.tsx';
