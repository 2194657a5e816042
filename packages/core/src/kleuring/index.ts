export { colourGraph, regionNeighbours } from './kleuring.ts';
