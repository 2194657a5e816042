export { Postbus } from './postbus.ts';
export { openPostkamer, type Postkamer } from './postkamer.ts';
export { addPost } from './routes.ts';
