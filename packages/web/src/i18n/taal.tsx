import { createContext, type ReactNode, use, useMemo } from 'react';
import { type Getallen, maakGetallen } from './getallen.ts';
import { nl } from './nl.ts';

/** Languages of the screens. */
export type Taal = 'nl' | 'en';

/** The shape of the Dutch catalogue with any other words in it. */
type Vertaald<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Vertaald<T[K]> };

/** Every string of the screens. Dutch is the source: a language that misses one does not compile. */
export type Catalogus = Vertaald<typeof nl>;

/** The catalogue of a language; other languages than Dutch come as a file of their own. */
export async function loadCatalogus(taal: Taal): Promise<Catalogus> {
  return taal === 'nl' ? nl : (await import('./en.ts')).en;
}

interface Taalgebruik {
  readonly taal: Taal;
  readonly t: Catalogus;
  readonly getal: Getallen;
}

const Taalcontext = createContext<Taalgebruik>({ taal: 'nl', t: nl, getal: maakGetallen('nl') });

interface TaalProviderProps {
  readonly taal: Taal;
  readonly catalogus: Catalogus;
  readonly children: ReactNode;
}

export function TaalProvider({ taal, catalogus, children }: TaalProviderProps) {
  const waarde = useMemo(() => ({ taal, t: catalogus, getal: maakGetallen(taal) }), [taal, catalogus]);
  return <Taalcontext value={waarde}>{children}</Taalcontext>;
}

/** The words and number formats of the language in use. */
export function useTaal(): Taalgebruik {
  return use(Taalcontext);
}
