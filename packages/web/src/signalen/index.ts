export { Bewaaktveld } from './Bewaaktveld.tsx';
export { Signaalpagina } from './een/Signaalpagina.tsx';
export { keepConcept, leegConcept } from './form/concept.ts';
export { Gekozen, Zoekkeuzeveld } from './form/Keuzesveld.tsx';
export { Nieuwpagina } from './form/Nieuwpagina.tsx';
export { Patronenpagina } from './patronen/Patronenpagina.tsx';
export { patronenVraag } from './patronen/vragen.ts';
export { Redactiepagina } from './redactie/Redactiepagina.tsx';
export { Signalenpagina } from './Signalenpagina.tsx';
