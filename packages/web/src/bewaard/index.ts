export { Probleem } from './Probleem.tsx';
export {
  type Eersteling,
  isExpected,
  mijVraag,
  type Organisatiesoort,
  rememberPlace,
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
