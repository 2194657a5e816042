export { Werkbank } from './Werkbank.tsx';
