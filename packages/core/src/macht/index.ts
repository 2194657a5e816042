export { majorityOf, measureMacht } from './macht.ts';
