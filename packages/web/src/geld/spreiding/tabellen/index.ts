export { Afstandkiezer, Eigentabellen } from './Eigentabellen.tsx';
