export { describeOpslagfout } from './fout.ts';
