export * from './atlas/index.ts';
export * from './congruentie/index.ts';
export * from './herontwerp/index.ts';
