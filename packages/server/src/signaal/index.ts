export { guardTeksten } from './bewaak.ts';
export { knows } from './keur.ts';
export { addSignaalpatronen } from './openbaar.ts';
export { addSignalen } from './routes.ts';
export { gemeentenOfRegio } from './zoekvraag.ts';
