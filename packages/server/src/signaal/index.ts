export { guardTeksten } from './bewaak.ts';
export { addSignaalpatronen } from './openbaar.ts';
export { addSignalen } from './routes.ts';
export { searchPatronen } from './zoek.ts';
export { gemeentenOfRegio } from './zoekvraag.ts';
