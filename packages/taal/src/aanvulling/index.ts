export { describeInvoerfout } from './invoerfout.ts';
