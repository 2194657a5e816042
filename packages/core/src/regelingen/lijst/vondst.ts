import type { Registerrij } from './keuze.ts';
import type { Registerdag } from './register.ts';

/** Where a search looks, and so where it may find. */
export const ZOEKVELDEN = ['naam', 'belang', 'kenmerken', 'deelnemers'] as const;
export type Zoekveld = (typeof ZOEKVELDEN)[number];

/** How well a version fits a search, and in what fields. */
export interface Zoektreffer {
  readonly score: number;
  readonly velden: readonly Zoekveld[];
}

/** What a search over all versions found. */
export interface Zoekvondst {
  /** What was looked for, as it was read. */
  readonly tekst: string;
  /** The text with its unknown words replaced by the nearest known ones; `null` where there is nothing to propose. */
  readonly suggestie: string | null;
  /** Nothing has all the words: what was found has some of them. */
  readonly ruimer: boolean;
  /** The text was too long: only its beginning was looked for. */
  readonly afgekapt: boolean;
  /** By number of the version. */
  readonly treffers: ReadonlyMap<string, Zoektreffer>;
}

/** How a regeling was found: by the version that is shown, or by another of it (an older name, say). */
export interface Rijtreffer extends Zoektreffer {
  /** The other version by which it was found. */
  readonly via: { readonly id: string; readonly naam: string; readonly vanKracht: string } | null;
}

/** An older version tells less of what is in force now. */
const ANDERE_VERSIE = 0.7;

function bestOther(dag: Registerdag, rij: Registerrij, { treffers }: Zoekvondst): Rijtreffer | undefined {
  const anderen = (dag.index.ketens.get(rij.id)?.versies ?? []).flatMap((versie) => {
    const treffer = versie.rooId === rij.id ? undefined : treffers.get(versie.rooId);
    return treffer ? [{ versie, treffer }] : [];
  });
  const beste = anderen.reduce<(typeof anderen)[number] | undefined>(
    (tot, een) => (tot === undefined || een.treffer.score >= tot.treffer.score ? een : tot),
    undefined,
  );
  if (!beste) return undefined;
  const { rooId: id, naam, vanKracht } = beste.versie;
  return {
    score: beste.treffer.score * ANDERE_VERSIE,
    velden: beste.treffer.velden,
    via: { id, naam, vanKracht },
  };
}

/** The rows that a search found, each with how: by its own words, or by those of another version of it. */
export function findRijen(dag: Registerdag, vondst: Zoekvondst): ReadonlyMap<string, Rijtreffer> {
  return new Map(
    dag.rijen.flatMap((rij) => {
      const eigen = vondst.treffers.get(rij.id);
      const ander = bestOther(dag, rij, vondst);
      // Who looks for an old name means what it is called now, though that has some of the words by chance.
      const treffer =
        eigen && (ander === undefined || eigen.score >= ander.score) ? { ...eigen, via: null } : ander;
      return treffer ? [[rij.id, treffer] as const] : [];
    }),
  );
}
