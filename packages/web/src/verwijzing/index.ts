export { Verwijstekst } from './Verwijstekst.tsx';
