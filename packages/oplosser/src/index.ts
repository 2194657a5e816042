export { type HighsKeuze, loadHighs } from './highs.ts';
