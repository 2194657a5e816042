export { addKalender } from './routes.ts';
export { dagField, taalField } from './schemas.ts';
export { readKring, spraakOf } from './vraag.ts';
