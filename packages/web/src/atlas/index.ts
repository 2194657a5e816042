export { api, bodyOf } from './api/client.ts';
export {
  type Eigen,
  isEigen,
  verbeterEigen,
  verwijderEigen,
  voegEigenToe,
} from './eigen.ts';
export { Foutmelding } from './Foutmelding.tsx';
export { type Jaarbeeld, useJaarbeeld } from './gebruik.ts';
export { burenOpKaart, burenVan, gemeenteIndexen, opKaart } from './opkaart.ts';
export { atlasVraag, eldersVraag, jarenVraag, type Kaartbron, kaartVraag } from './vragen.ts';
export { Zoekveld } from './Zoekveld.tsx';
