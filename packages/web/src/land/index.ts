export { Bijdragen } from './Bijdragen.tsx';
export { Cijferbalk } from './Cijferbalk.tsx';
export { Cijfers } from './Cijfers.tsx';
export { Landkaart } from './Landkaart.tsx';
export { type Landbeeld, useLandbeeld } from './landbeeld.ts';
export { Onderblok } from './Onderblok.tsx';
export { Start } from './Start.tsx';
