export { EigenGegevens } from './EigenGegevens.tsx';
