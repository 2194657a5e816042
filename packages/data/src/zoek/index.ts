/** Full-text search over the register of regelingen: Dutch, forgiving, in memory (docs/adr/0015). */
export { toDocumenten } from './documenten.ts';
export { LANGSTE_VRAAG, Zoekindex } from './zoekindex.ts';
