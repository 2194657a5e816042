export { addEigenZoeken, addZoekAlles } from './alles.ts';
export { addZoek } from './routes.ts';
