export { run } from './app/index.ts';
export { buildSchrijver } from './uitvoer/index.ts';
