export { Kaart } from './Kaart.tsx';
export { Legenda, Tekens } from './Legenda.tsx';
