import { isInForce } from '../../recht/index.ts';
import type { Registerversie } from './versie.ts';

/** How a regeling stands on a day: in force, over, or still to come. */
export const STANDEN = ['geldig', 'beeindigd', 'toekomstig'] as const;
export type Stand = (typeof STANDEN)[number];

/** One regeling through time: its versions, the oldest first. */
export interface Keten<V extends Registerversie = Registerversie> {
  /** The number of its first version: it stays the same whatever version follows. */
  readonly id: string;
  readonly versies: readonly V[];
}

/** The version of a regeling that counts on a day, and how it stands. */
export interface Versiestand<V extends Registerversie = Registerversie> {
  readonly versie: V;
  readonly stand: Stand;
}

const geldigheid = ({ vanKracht, tot }: Registerversie) => ({ geldigVan: vanKracht, geldigTot: tot });

const byDay = (a: Registerversie, b: Registerversie): number =>
  a.vanKracht < b.vanKracht ? -1 : a.vanKracht > b.vanKracht ? 1 : a.rooId < b.rooId ? -1 : 1;

/** To which versions each is tied: a tie that only one of the two names is one for both. */
function tieVersies(versies: readonly Registerversie[]): ReadonlyMap<string, ReadonlySet<string>> {
  const banden = new Map(versies.map(({ rooId }) => [rooId, new Set<string>()]));
  for (const { rooId, vorigeVersie, volgendeVersie } of versies)
    for (const ander of [vorigeVersie, volgendeVersie]) {
      const terug = ander === null ? undefined : banden.get(ander);
      if (ander === null || !terug) continue;
      terug.add(rooId);
      banden.get(rooId)?.add(ander);
    }
  return banden;
}

/** All versions that one is tied to, directly or by another. */
function follow(banden: ReadonlyMap<string, ReadonlySet<string>>, een: string): ReadonlySet<string> {
  const gevonden = new Set([een]);
  // What is added on the way is visited too.
  for (const id of gevonden) for (const ander of banden.get(id) ?? []) gevonden.add(ander);
  return gevonden;
}

/**
 * The versions of the register as regelingen through time, by what each names as the one before and after it. By the
 * number of every version; two versions of one regeling have the same chain.
 */
export function buildKetens<V extends Registerversie>(versies: readonly V[]): ReadonlyMap<string, Keten<V>> {
  const bij = new Map(versies.map((versie) => [versie.rooId, versie]));
  const banden = tieVersies(versies);
  const ketens = new Map<string, Keten<V>>();
  for (const versie of versies) {
    if (ketens.has(versie.rooId)) continue;
    const rij = [...follow(banden, versie.rooId)].flatMap((id) => bij.get(id) ?? []).sort(byDay);
    const keten = { id: rij[0]?.rooId ?? versie.rooId, versies: rij };
    for (const { rooId } of rij) ketens.set(rooId, keten);
  }
  return ketens;
}

/**
 * The version of a chain that counts on an ISO date: the one in force; else the last that was over by then; else the
 * first that is to come. A version that was withdrawn on its first day was never in force.
 */
export function versionOn<V extends Registerversie>(
  { versies }: Keten<V>,
  datum: string,
): Versiestand<V> | undefined {
  const geldig = versies.findLast((versie) => isInForce(geldigheid(versie), datum));
  if (geldig) return { versie: geldig, stand: 'geldig' };
  const voorbij = versies.findLast(({ tot }) => tot !== null && tot <= datum);
  if (voorbij) return { versie: voorbij, stand: 'beeindigd' };
  const [komt] = versies;
  return komt && { versie: komt, stand: 'toekomstig' };
}

/** How one version stands on an ISO date. */
export function standOf(versie: Registerversie, datum: string): Stand {
  if (isInForce(geldigheid(versie), datum)) return 'geldig';
  return versie.vanKracht > datum ? 'toekomstig' : 'beeindigd';
}

/** The version before one in its chain. */
export function previousOf<V extends Registerversie>({ versies }: Keten<V>, { rooId }: V): V | undefined {
  return versies[versies.findIndex((versie) => versie.rooId === rooId) - 1];
}
