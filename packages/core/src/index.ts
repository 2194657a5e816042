export * from './atlas/index.ts';
export * from './congruentie/index.ts';
export * from './eigen/index.ts';
export * from './herontwerp/index.ts';
export * from './indelingen/index.ts';
export * from './kaart/index.ts';
export * from './ontwerp/index.ts';
export * from './regelingen/index.ts';
