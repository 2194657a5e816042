export * from './atlas/index.ts';
export * from './congruentie/index.ts';
