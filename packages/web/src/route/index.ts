export { Routepagina } from './Routepagina.tsx';
export { Versnippering } from './Versnippering.tsx';
