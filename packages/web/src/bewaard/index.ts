export { answerOf, faultOf } from './antwoord.ts';
export { Buiten } from './Buiten.tsx';
export { Probleem } from './Probleem.tsx';
export {
  acceptUitnodiging,
  type Eersteling,
  endSessie,
  isExpected,
  loadAanbod,
  mijVraag,
  rememberPlace,
  sessiesVraag,
  signIn,
  signOut,
  signUpFirst,
  takePlace,
  useMij,
} from './sessie.ts';
export {
  clashOf,
  createStuk,
  discardStuk,
  geschiedenisVraag,
  handOver,
  type Kop,
  loadStuk,
  loadVersion,
  type OpenStuk,
  openStuk,
  recoverStuk,
  rememberOpen,
  type Stuk,
  stukkenVraag,
  updateStuk,
} from './stukken.ts';
export { Wie } from './Wie.tsx';
