export { addEigenDossiers, addEigenGrip } from './eigen.ts';
export { addDossiers } from './routes.ts';
export { addEigenSturing } from './sturing.ts';
