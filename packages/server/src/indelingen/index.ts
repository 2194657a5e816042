export { regiokaart } from './grenzen.ts';
export { presentIndeling, presentIndelingen, presentRegios } from './present.ts';
export { addIndelingen } from './routes.ts';
export type { IndelingBody, RegiosBody } from './schemas.ts';
export { presentWijzigingen } from './wijzigingen.ts';
export { readWoonwerk } from './woonwerk.ts';
