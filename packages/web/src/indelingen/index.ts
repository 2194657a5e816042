export { type Adresbeheer, useAdres } from './adres.ts';
export { Catalogus } from './catalogus/Catalogus.tsx';
export { Herkomst } from './Herkomst.tsx';
export { Indelingpagina } from './Indelingpagina.tsx';
export { klein } from './naam.ts';
export { Regiokaart } from './regio/Regiokaart.tsx';
export { toRegioprent } from './regio/regioprent.ts';
