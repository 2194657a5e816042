export { Kaart } from './Kaart.tsx';
export { Legenda, Tekens } from './Legenda.tsx';
export type { Kaartplek, Sleep } from './props.ts';
