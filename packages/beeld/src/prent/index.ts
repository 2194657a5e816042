export { kleur } from './kleur.ts';
export { drawGrafiekprent, type Grafiekprent, type Grafiekteken, prentbreedte } from './prent.ts';
