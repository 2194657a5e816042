export { openScenarios } from './overgang/eigen.ts';
export { Geldpagina } from './overgang/Geldpagina.tsx';
export { Samenpagina } from './samen/Samenpagina.tsx';
export { Spreidingpagina } from './spreiding/Spreidingpagina.tsx';
export { Uitkeringpagina } from './uitkeringen/Uitkeringpagina.tsx';
