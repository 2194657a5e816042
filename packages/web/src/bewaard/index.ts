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
  createDeellink,
  createStuk,
  deellinksVraag,
  discardStuk,
  forgetOpen,
  geschiedenisVraag,
  handOver,
  type Kop,
  loadGedeeld,
  loadStuk,
  loadVersion,
  type OpenStuk,
  openStuk,
  recoverStuk,
  rememberOpen,
  type Stuk,
  stukkenVraag,
  updateStuk,
  withdrawDeellink,
} from './stukken.ts';
export { Wie } from './Wie.tsx';
