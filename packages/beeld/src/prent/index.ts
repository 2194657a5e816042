export { kleur } from './kleur.ts';
export { drawGrafiekprent, type Grafiekteken, prentbreedte } from './prent.ts';
