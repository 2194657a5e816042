export { run } from './app/index.ts';
export { buildSchrijver, type Schrijver } from './uitvoer/index.ts';
