export { createEersteblik, type Eersteblik, keyOf } from './eersteblik.ts';
