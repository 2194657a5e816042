export { Bewaaktveld } from './Bewaaktveld.tsx';
export { Signaalpagina } from './een/Signaalpagina.tsx';
export { Nieuwpagina } from './form/Nieuwpagina.tsx';
export { Signalenpagina } from './Signalenpagina.tsx';
