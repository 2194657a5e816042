export { ApiFout, api, bodyOf } from './api/client.ts';
export {
  andereNamenVan,
  deelEigen,
  type Eigen,
  type EigenInhoud,
  isEigen,
  noemEigen,
  verbeterEigen,
  verwijderEigen,
  voegEigenToe,
} from './eigen.ts';
export type { EigenBestand } from './eigenbestand.ts';
export { type EigenKaart, maakEigenKaart, type Vlakfout } from './eigenkaart.ts';
export { Foutmelding } from './Foutmelding.tsx';
export { type Jaarbeeld, useJaarbeeld } from './gebruik.ts';
export {
  type Catalogusrij,
  catalogusVraag,
  type Indelingantwoord,
  indelingVraag,
  type Regiorij,
  type Regios,
  regiosVraag,
  vergelijkingVraag,
  type Wijzigingen,
} from './indelingvragen.ts';
export { later } from './Later.tsx';
export { merkVan } from './merk.ts';
export { Onderweg } from './Onderweg.tsx';
export { burenOpKaart, opKaart } from './opkaart.ts';
export {
  atlasVraag,
  eldersVraag,
  jarenVraag,
  type Kaartbron,
  kaartVraag,
  mapYearOf,
  retry,
  takentabelVraag,
  voorgoed,
  zoekgegevensVraag,
} from './vragen.ts';
export { Zoekveld } from './Zoekveld.tsx';
export { useZoekregel } from './zoekbron.ts';
