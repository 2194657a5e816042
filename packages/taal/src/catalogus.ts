import type { nl } from './nl/index.ts';

/** The shape of the Dutch catalogue with any other words in it. */
type Vertaald<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Vertaald<T[K]> };

/** Every text that people read. Dutch is the source: a language that misses one does not compile. */
export type Catalogus = Vertaald<typeof nl>;
