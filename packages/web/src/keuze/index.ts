export { Basisnoot } from './Basisnoot.tsx';
export { excelVan } from './excel.ts';
export { useGekozen } from './gebruik.ts';
export { Basismerk, type Effecten } from './Indelinglijst.tsx';
export { Indelinglink } from './Indelinglink.tsx';
export { Jaarkeuze, Keuzepaneel } from './Keuzepaneel.tsx';
export {
  firstPair,
  type GekozenIndelingen,
  type Indeling,
  resolveKeuze,
  volledigeStand,
} from './keuze.ts';
export { naamVan, omschrijvingVan } from './namen.ts';
export { Ontbreeknoot } from './Ontbreeknoot.tsx';
export { jaarVan, keuzeVan } from './plaats.ts';
export { Receptblok } from './Receptblok.tsx';
export { type Standbeheer, useHerkleurmeting, useStand } from './wijziging.ts';
