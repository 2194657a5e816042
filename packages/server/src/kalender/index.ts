export { addEigenKalender } from './eigen.ts';
export { readKennis, today } from './kennis.ts';
export { addKalender } from './routes.ts';
export { dagField, taalField } from './schemas.ts';
export { readKring, spraakOf } from './vraag.ts';
