export { type Gelezen, leesVlakken, legVlakken, type Regiovlak } from './opdracht.ts';
