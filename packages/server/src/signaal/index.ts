export { guardTeksten } from './bewaak.ts';
export { knows } from './keur.ts';
export { addSignaalpatronen } from './patronen/openbaar.ts';
export { searchPatronen } from './patronen/zoek.ts';
export { addSignalen } from './routes.ts';
export { gemeentenOfRegio } from './zoekvraag.ts';
