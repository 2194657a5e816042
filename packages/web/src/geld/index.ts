export { Huisvestingpagina } from './huisvesting/Huisvestingpagina.tsx';
export { openScenarios } from './overgang/eigen.ts';
export { Geldpagina } from './overgang/Geldpagina.tsx';
export { Samenpagina } from './samen/Samenpagina.tsx';
export { Sleutelpagina } from './sleutels/Sleutelpagina.tsx';
export { Spreidingpagina } from './spreiding/Spreidingpagina.tsx';
export { Uitkeringpagina } from './uitkeringen/Uitkeringpagina.tsx';
export { Vertrekpagina } from './vertrek/Vertrekpagina.tsx';
