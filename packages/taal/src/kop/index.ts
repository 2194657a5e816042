export { gemeentekop, inwonersnoot, landkop } from './kop.ts';
