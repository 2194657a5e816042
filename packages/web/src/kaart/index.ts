export { Kaart } from './Kaart.tsx';
export { Legenda, Tekens } from './Legenda.tsx';
export { type Klasse, kleuren, maakSchaal, type Schaal } from './schaal.ts';
export { type Strepen, strepenSvg } from './strepen.ts';
export {
  type Gebied,
  type Grenzen,
  type Kaartvorm,
  maakKaartvorm,
  type Venster,
  vensterRond,
} from './vorm.ts';
