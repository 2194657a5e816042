export { useWerk } from './werk.ts';
