export { type Agendakeuze, agendalinksVraag, createAgendalink, withdrawAgendalink } from './agendalinks.ts';
export { answerOf, faultOf } from './antwoord.ts';
export { Bewaren } from './Bewaren.tsx';
export { Buiten } from './Buiten.tsx';
export { Eerststap } from './Eerststap.tsx';
export { Formulier } from './Formulier.tsx';
export { Organisatieblad, Organisatiekeuze } from './Organisatieblad.tsx';
export { Passkeyprobleem } from './Passkeyprobleem.tsx';
export { Probleem } from './Probleem.tsx';
export { addPasskey, hasPasskeys, passkeysVraag, removePasskey, usePasskey } from './passkeys.ts';
export {
  aanmeldwijzenVraag,
  acceptGenodigd,
  acceptUitnodiging,
  type Eersteling,
  endSessie,
  forgetWachtwoord,
  genodigdVraag,
  giveCode,
  isCodeAsked,
  isExpected,
  leaveForAanbieder,
  leaveToCouple,
  loadAanbod,
  mijVraag,
  recoverWachtwoord,
  rememberPlace,
  returnFromAanbieder,
  sessiesVraag,
  signIn,
  signOut,
  signUpFirst,
  takePlace,
  useMij,
} from './sessie.ts';
export {
  createDeellink,
  createOpmerking,
  createStuk,
  type Deelwijze,
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
  recoverStuk,
  rememberOpen,
  soortOf,
  stukkenVraag,
  updateStuk,
  useOpenStuk,
  withdrawDeellink,
} from './stukken.ts';
export {
  beginOntwerptaak,
  cancelTaak,
  followTaak,
  isOpen,
  loadUitkomst,
  mayBegin,
  type Taak,
  takenVraag,
  uitkomstadres,
} from './taken.ts';
export { Wie } from './Wie.tsx';
