export { addEigenDossiers } from './eigen.ts';
export { addDossiers } from './routes.ts';
