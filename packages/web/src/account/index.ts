export { Accountpagina } from './Accountpagina.tsx';
