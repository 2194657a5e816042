export { Routepagina } from './Routepagina.tsx';
export { Versnippering } from './versnippering/Versnippering.tsx';
