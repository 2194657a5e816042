import type { Atlas } from '../atlas/index.ts';
import { isGemeentelijk } from '../recht/index.ts';
import {
  type Loket,
  type Regelingtaak,
  type Taak,
  type Taakrol,
  type Uitvoeringsboek,
  type Uitvoerregeling,
  VINDPLAATSEN,
  type Wetsartikel,
} from '../taken/index.ts';

/** A regeling that carries out the task for a gemeente, and where in the register that is read. */
interface Uitvoerder {
  readonly regeling: Uitvoerregeling;
  readonly vindplaatsen: readonly Pick<Regelingtaak, 'kolom' | 'woord'>[];
}

/**
 * Who carries out a task here. `beslisser`: whoever decides (a body of its own). `register`: these regelingen, as the
 * register had it on `peildatum`. `onbekend`: the register names none, or there is no register (`peildatum` is `null`):
 * the gemeente may do it itself, or somebody else for it.
 */
export type Uitvoering =
  | { readonly soort: 'beslisser' }
  | {
      readonly soort: 'register';
      readonly peildatum: string;
      readonly uitvoerders: readonly Uitvoerder[];
    }
  | { readonly soort: 'onbekend'; readonly peildatum: string | null };

/** What stands beside a card: the articles, who carries it out, the roles, the desk. */
export interface Bijkaart {
  readonly artikelen: readonly Wetsartikel[];
  readonly uitvoering: Uitvoering;
  readonly rol: Taakrol | null;
  readonly loket: Loket | null;
}

const geenBoek: Uitvoeringsboek = {
  artikelen: [],
  rollen: [],
  regelingtaken: [],
  regelingen: [],
  loketten: [],
  registerTot: null,
};

/** The strongest place where a regeling names the task: its name before its purpose before its legal basis. */
function strength({ vindplaatsen }: Uitvoerder): number {
  return Math.min(...vindplaatsen.map(({ kolom }) => VINDPLAATSEN.indexOf(kolom)));
}

/** The regelingen in force on a day that carry out a task for a gemeente, by regeling with where that is read. */
function findUitvoerders(boek: Uitvoeringsboek, taak: string, code: string, datum: string): Uitvoerder[] {
  const perRegeling = Map.groupBy(
    boek.regelingtaken.filter((r) => r.taak === taak),
    (r) => r.regeling,
  );
  const gevonden = boek.regelingen.flatMap((regeling): Uitvoerder[] => {
    const { vanKracht, tot, gemeenten } = regeling;
    const vindplaatsen = perRegeling.get(regeling.id);
    const geldt = vanKracht <= datum && (tot === null || datum < tot);
    return vindplaatsen && geldt && gemeenten.includes(code)
      ? [{ regeling, vindplaatsen: vindplaatsen.map(({ kolom, woord }) => ({ kolom, woord })) }]
      : [];
  });
  // Whose name or purpose says so carries it out; a law among its foundations is a hint where there is nothing better.
  const zeker = gevonden.filter((u) => strength(u) < VINDPLAATSEN.indexOf('grondslag'));
  return (zeker.length > 0 ? zeker : gevonden).sort(
    (a, b) => strength(a) - strength(b) || (a.regeling.naam < b.regeling.naam ? -1 : 1),
  );
}

function whoCarriesOut(boek: Uitvoeringsboek, taak: Taak, code: string, datum: string): Uitvoering {
  if (!taak.wieBeslist.some(isGemeentelijk)) return { soort: 'beslisser' };
  if (boek.registerTot === null) return { soort: 'onbekend', peildatum: null };
  const peildatum = datum < boek.registerTot ? datum : boek.registerTot;
  const uitvoerders = findUitvoerders(boek, taak.taak, code, peildatum);
  return uitvoerders.length > 0
    ? { soort: 'register', peildatum, uitvoerders }
    : { soort: 'onbekend', peildatum };
}

/** What is known beside the task table of a task for a gemeente on a day. */
export function besideCard(
  { gemeenten }: Pick<Atlas, 'gemeenten'>,
  taak: Taak,
  gemeente: number,
  datum: string,
  boek: Uitvoeringsboek = geenBoek,
): Bijkaart {
  const code = gemeenten[gemeente]?.code ?? '';
  const hier = boek.loketten.filter((l) => l.gemeente === code);
  return {
    artikelen: boek.artikelen.filter((a) => a.taak === taak.taak && a.geldigVan === taak.geldigVan),
    uitvoering: whoCarriesOut(boek, taak, code, datum),
    rol: boek.rollen.find((r) => r.taak === taak.taak) ?? null,
    loket: taak.wieBeslist.some(isGemeentelijk)
      ? (hier.find((l) => l.taak === taak.taak) ?? hier.find((l) => l.taak === null) ?? null)
      : null,
  };
}
