import { type Catalogus, type Getallen, maakGetallen, nl, type Taal } from '@samenhang/taal';
import { createContext, type ReactNode, use, useMemo } from 'react';

/** The catalogue of a language; other languages than Dutch come as a file of their own. */
export async function loadCatalogus(taal: Taal): Promise<Catalogus> {
  return taal === 'nl' ? nl : (await import('@samenhang/taal/en')).en;
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
