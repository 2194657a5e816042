export { Raadkiezer } from './Raadkiezer.tsx';
