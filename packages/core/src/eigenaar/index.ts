export {
  EIGENAARFUNCTIES,
  type Eigenaarfunctie,
  type Eigenaarschap,
  type Eigenaartaak,
  keurEigenaarschap,
} from './eigenaarschap.ts';
export {
  dueHerinneringen,
  EIGENAARSTAPPEN,
  type Eigenaarstap,
  type Herinnering,
  isGedaan,
  type Noteerder,
  noteAs,
  openTaken,
  readRonde,
} from './stand.ts';
