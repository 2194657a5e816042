export { type Gemeentecijfers, gemeentekop, inwonersnoot, type Landcijfers, landkop } from './kop.ts';
