export { tellOplegger } from './oplegger.ts';
export type { Blok, Feit, Stuk } from './stuk.ts';
export { tellVerbonden } from './verbonden.ts';
