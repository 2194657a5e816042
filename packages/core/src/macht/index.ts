export { type Macht, majorityOf, measureMacht, type Stemming } from './macht.ts';
