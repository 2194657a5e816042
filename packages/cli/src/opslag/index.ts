export { describeOpslagfout } from './fout.ts';
export { addBackup, addHerstel, addVerhuis } from './opdracht.ts';
