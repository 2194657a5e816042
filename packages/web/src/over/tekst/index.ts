export type { Blok } from './soorten.ts';
export { ankerVan, plat, Tekst } from './Tekst.tsx';
