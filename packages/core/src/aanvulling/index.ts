export {
  findWaarde,
  type Inbreng,
  layAanvullingen,
  listWaarden,
  type Ondertekend,
  type Registerbeeld,
  type Registerdeelname,
  type Registerregeling,
  type Veldwaarde,
  type Zegsman,
} from './beeld.ts';
export { type Bestaand, type Invoerfout, type Invoerplan, type Invoerregel, planInvoer } from './invoer.ts';
export type {
  Aanvulbron,
  Aanvulfout,
  Aanvulfoutcode,
  Aanvulling,
  Aanvulregel,
  Aanvulwaarde,
  Onderwerp,
} from './regel.ts';
export {
  aanvulTabel,
  type Gelezentabel,
  type Namenboek,
  type Rijfout,
  readAanvulrijen,
  type Tabelrij,
} from './tabel.ts';
export {
  AANVULSOORTEN,
  AANVULVELDEN,
  type Aanvulsoort,
  type Aanvulveld,
  type Aanvulveldnaam,
  fieldOf,
  fieldsFor,
  SLEUTELDELEN,
  VELDGROEPEN,
} from './velden.ts';
export { equalWaarde, isOnderwerp, keyOfRegel, readAanvulling, stampAanvulling } from './vorm.ts';
