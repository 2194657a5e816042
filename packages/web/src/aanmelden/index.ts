export { Aanmelden } from './Aanmelden.tsx';
export { Code } from './Code.tsx';
export { Eerste } from './Eerste.tsx';
export { Herstel } from './Herstel.tsx';
export { Terug } from './Terug.tsx';
export { Uitnodiging } from './Uitnodiging.tsx';
export { Vergeten } from './Vergeten.tsx';
