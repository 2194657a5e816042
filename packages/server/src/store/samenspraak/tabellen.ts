import type { Kringtabellen } from '../kringen/rijen.ts';
import type { Opgavetabellen } from '../opgaven/rijen.ts';
import type { Signaaltabellen } from '../signalen/rijen.ts';
import type { Toetstabellen } from '../uitvoerbaarheid/rijen.ts';

/** The tables in which organisations speak with each other. */
export interface Samenspraaktabellen extends Signaaltabellen, Kringtabellen, Opgavetabellen, Toetstabellen {}
