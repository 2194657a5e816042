export { type Adresbeheer, useAdres } from './adres.ts';
export { Catalogus } from './Catalogus.tsx';
export { Herkomst } from './Herkomst.tsx';
export { Indelingpagina } from './Indelingpagina.tsx';
export { klein } from './naam.ts';
export { Regiokaart } from './Regiokaart.tsx';
export { toRegioprent } from './regioprent.ts';
