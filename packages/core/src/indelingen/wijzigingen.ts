import { regiosVan } from '@samenhang/motor';
import { type Atlas, carryEditie, type Editie, type Jaarboek } from '../atlas/index.ts';
import { moves } from '../vergelijking/index.ts';

/**
 * Why a gemeente stands otherwise in the later year.
 * `herindeling`: it took over others, or came from them, and either nothing else changed for it or its
 * predecessors lay in different regio's, so that one had to give way.
 * `keuze`: nobody was merged, or all predecessors lay in one regio, and yet it now lies in another.
 * `naam`: it stayed with the same gemeenten; only the code or name of its regio changed.
 */
type Wijzigingsoort = 'herindeling' | 'keuze' | 'naam';

/** What changed for one gemeente of the later year. */
interface Wijziging {
  /** Index in the later atlas. */
  readonly gemeente: number;
  readonly soort: Wijzigingsoort;
  /** True when its regio is not the one that goes on from its earlier regio. */
  readonly verhuisd: boolean;
  /** Regio's of the earlier editie, by index: of the gemeente or of its predecessors. */
  readonly van: readonly number[];
  /** Regio's of the later editie, by index. */
  readonly naar: readonly number[];
  /** Codes of predecessors, when it is not simply the same gemeente. */
  readonly voorgangers: readonly string[];
}

/** One indeling in two years. */
export interface Wijzigingen {
  /** The earlier editie on the gemeenten of the later year. */
  readonly eerder: Editie;
  readonly later: Editie;
  /** Both rest on the same facts: one was carried from the other, so only herindelingen can show. */
  readonly zelfdeFeiten: boolean;
  /** Later regio that each earlier one goes on as, matched by members (codes differ between years); −1 where none. */
  readonly koppeling: Int32Array;
  readonly lijst: readonly Wijziging[];
}

function sameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}

function predecessors(jaarboek: Jaarboek, vanJaar: number, later: Atlas, g: number): readonly string[] {
  const code = later.gemeenten[g]?.code ?? '';
  const verwanten = jaarboek.vertaling(vanJaar, later.jaar).get(code) ?? [];
  const [enige, ...meer] = verwanten;
  if (enige && meer.length === 0 && enige.gemeente === code && !enige.deel) return [];
  return verwanten.map((v) => v.gemeente);
}

interface Zicht extends Omit<Wijzigingen, 'lijst'> {
  readonly verdeeldeVoorgangers: ReadonlySet<number>;
}

/** True when a regio that goes on bears another code or name. */
function renamed({ eerder, later, koppeling }: Zicht, van: readonly number[]): boolean {
  return van.some((r) => {
    const oud = eerder.regios[r];
    const nieuw = later.regios[koppeling[r] ?? -1];
    return oud?.code !== nieuw?.code || oud?.naam !== nieuw?.naam;
  });
}

function changeOf(zicht: Zicht, gemeente: number, voorgangers: readonly string[]): Wijziging | undefined {
  const van = [...regiosVan(zicht.eerder.overdekking, gemeente)];
  const naar = [...regiosVan(zicht.later.overdekking, gemeente)];
  const vervolg = [...new Set(van.map((r) => zicht.koppeling[r] ?? -1))];
  const verhuisd = !sameSet(vervolg, naar);
  const rest = { gemeente, verhuisd, van, naar, voorgangers };
  if (verhuisd) {
    const gedwongen = zicht.verdeeldeVoorgangers.has(gemeente);
    return { ...rest, soort: gedwongen ? 'herindeling' : 'keuze' };
  }
  if (voorgangers.length > 0) return { ...rest, soort: 'herindeling' };
  return renamed(zicht, van) ? { ...rest, soort: 'naam' } : undefined;
}

/**
 * What changed in an indeling between two years, per gemeente of the later year, and why. The earlier
 * editie is carried to the later year; its regio's are matched with the later ones by their members, by
 * the assignment that keeps most gemeenten in place, because codes and names differ between years.
 *
 * @throws RangeError when the atlases are not in order of time, or one does not know the indeling.
 */
export function compareYears(jaarboek: Jaarboek, van: Atlas, naar: Atlas, indeling: string): Wijzigingen {
  const oud = van.edities.get(indeling);
  const later = naar.edities.get(indeling);
  if (!oud || !later || van.jaar >= naar.jaar) throw new RangeError('two years of one indeling, in order');
  const eerder = carryEditie(jaarboek, van, oud, naar.jaar);
  const zicht: Zicht = {
    eerder,
    later,
    zelfdeFeiten: oud.oorsprongjaar === later.oorsprongjaar,
    koppeling: moves(eerder.overdekking, later.overdekking).koppeling,
    verdeeldeVoorgangers: new Set(eerder.onzeker),
  };
  const lijst = naar.gemeenten.flatMap(
    (_, g) => changeOf(zicht, g, predecessors(jaarboek, van.jaar, naar, g)) ?? [],
  );
  const { koppeling, zelfdeFeiten } = zicht;
  return { eerder, later, zelfdeFeiten, koppeling, lijst };
}
