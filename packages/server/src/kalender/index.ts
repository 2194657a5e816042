export { addKalender } from './routes.ts';
export { dagField, taalField } from './schemas.ts';
export { answerTables, readKring, spraakOf } from './vraag.ts';
