/**
 * Who within an organisation looks after one body: by function, with the account that may fill it, and what they are to do
 * by which day. The function counts, not the person: who fills it may change.
 */
import type { Aanvulling } from '../aanvulling/index.ts';
import { isDag } from '../recht/index.ts';

/** The functions that may look after a body. */
export const EIGENAARFUNCTIES = [
  'wethouder',
  'wethouder_financien',
  'secretaris',
  'griffier',
  'commissie',
] as const;
export type Eigenaarfunctie = (typeof EIGENAARFUNCTIES)[number];

/** Something that one of the owners is to do. */
export interface Eigenaartaak {
  readonly id: string;
  readonly wat: string;
  readonly functie: Eigenaarfunctie;
  /** ISO date by which it is to be done. */
  readonly datum: string;
  /** Days before it that one is reminded. */
  readonly vooraf: number;
}

/** The owners of one body within one organisation, and what they are to do. */
export interface Eigenaarschap {
  readonly over: Aanvulling['over'];
  readonly eigenaars: readonly {
    readonly functie: Eigenaarfunctie;
    /** The account that fills it; null where nobody is named. */
    readonly persoon: string | null;
  }[];
  readonly taken: readonly Eigenaartaak[];
}

/** `dubbel`: said before; `geen-eigenaar`: no owner has that function; `vast`: it is about another body. */
export interface Eigenaarfout {
  readonly pad: string;
  readonly code: 'onderwerp' | 'dubbel' | 'tekst' | 'dag' | 'geen-eigenaar' | 'vast';
}

const patronen = {
  regeling: /^\d{1,12}$/u,
  lichaam: /^eigen-[a-z0-9][a-z0-9-]{0,60}$/u,
  raad: /^$/u,
} as const;

function taskFaults(
  { wat, datum, functie, id }: Eigenaartaak,
  k: number,
  { eigenaars, taken }: Eigenaarschap,
): readonly Eigenaarfout[] {
  const pad = `taken.${k}`;
  const fouten: Eigenaarfout[] = [];
  if (taken.findIndex((taak) => taak.id === id) < k) fouten.push({ pad: `${pad}.id`, code: 'dubbel' });
  if (wat.trim() === '' || /\p{Cc}/u.test(wat)) fouten.push({ pad: `${pad}.wat`, code: 'tekst' });
  if (!isDag(datum)) fouten.push({ pad: `${pad}.datum`, code: 'dag' });
  if (!eigenaars.some((eigenaar) => eigenaar.functie === functie))
    fouten.push({ pad: `${pad}.functie`, code: 'geen-eigenaar' });
  return fouten;
}

/** What is wrong with it; nothing where all is well. `vorige`: what was kept until now. */
export function keurEigenaarschap(
  eigenaarschap: Eigenaarschap,
  vorige: Eigenaarschap | undefined,
): readonly Eigenaarfout[] {
  const { over, eigenaars, taken } = eigenaarschap;
  const fouten: Eigenaarfout[] = patronen[over.soort].test(over.id)
    ? []
    : [{ pad: 'over.id', code: 'onderwerp' }];
  if (vorige && (vorige.over.soort !== over.soort || vorige.over.id !== over.id))
    fouten.push({ pad: 'over', code: 'vast' });
  for (const [k, { functie }] of eigenaars.entries())
    if (eigenaars.findIndex((een) => een.functie === functie) < k)
      fouten.push({ pad: `eigenaars.${k}.functie`, code: 'dubbel' });
  return [...fouten, ...taken.flatMap((taak, k) => taskFaults(taak, k, eigenaarschap))];
}
