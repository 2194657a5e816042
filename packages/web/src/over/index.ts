export { Begrippen } from './Begrippen.tsx';
export { Methode } from './Methode.tsx';
export { Over } from './Over.tsx';
export { Privacy } from './Privacy.tsx';
export { Toegang } from './Toegang.tsx';
export { Toegankelijkheid } from './Toegankelijkheid.tsx';
