export { type Gelezen, type Legging, leesVlakken, legVlakken, type Regiovlak } from './opdracht.ts';
