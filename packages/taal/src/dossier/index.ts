export { tellOplegger } from './oplegger.ts';
export type { Blok, Stuk } from './stuk.ts';
export { tellVerbonden } from './verbonden.ts';
