import {
  type Gripdeel,
  type Gripkennis,
  type Gripoverzicht,
  presentGrip,
  type Registerdag,
} from '@samenhang/core';
import {
  findGetal,
  findTekst,
  findTeksten,
  listBeslissers,
  listDeelnemers,
  weighStemmen,
} from '@samenhang/core/dossier';
import { type Cyclusdagen, countRaadsdagen, planCyclus } from '@samenhang/core/kalender';
import type { Resource } from '@samenhang/data';
import type { Bron } from './bron.ts';
import { chosenDays, type Kennis } from './kalender/index.ts';
import { registerOf } from './register/register.ts';

/** The budget cycle of a form in which the councils are next to speak, with the days that a body keeps itself. */
function nextCycle(bron: Bron, vorm: string, vanaf: string, eigen?: readonly [Kennis, string]): Cyclusdagen {
  const plan = (jaar: number): Cyclusdagen =>
    planCyclus(bron.pakket, {
      cyclus: 'begroting',
      jaar,
      gekozen: eigen ? chosenDays(bron, ...eigen, jaar) : new Map(),
      vorm,
    });
  const eerste = plan(Number(vanaf.slice(0, 4)) + 1);
  const laatste = eerste.stappen.find(({ stap }) => stap === 'zienswijze')?.uiterlijk ?? vanaf;
  return laatste < vanaf ? plan(Number(vanaf.slice(0, 4)) + 2) : eerste;
}

/** The budget of a gemeente itself in the last year of which it was filled in. */
function lastBudget(kennis: Kennis, gemeente: string): readonly [jaar: number, bedrag: number] | null {
  const beeld = kennis.imageOf({ soort: 'raad', id: gemeente });
  const jaren = beeld.flatMap(({ veld, jaar }) => (veld === 'gemeentebegroting' && jaar ? [jaar] : []));
  if (jaren.length === 0) return null;
  const jaar = Math.max(...jaren);
  const bedrag = findGetal(beeld, { veld: 'gemeentebegroting', jaar });
  return bedrag === null || bedrag <= 0 ? null : [jaar, bedrag];
}

/** Keeps what a function answers for a key. */
function keep<T>(make: (sleutel: string) => T): (sleutel: string) => T {
  const bewaard = new Map<string, T>();
  return (sleutel) => {
    if (!bewaard.has(sleutel)) bewaard.set(sleutel, make(sleutel));
    return bewaard.get(sleutel) as T;
  };
}

/** By the law alone: what everybody may know. */
function publicKennis(bron: Bron, vanaf: string): Gripkennis {
  const dagenOf = keep((vorm) => countRaadsdagen(nextCycle(bron, vorm, vanaf)));
  return ({ vorm }) => ({ raadsdagen: dagenOf(vorm), stem: null, begrotingsdeel: null });
}

/** Of which regelingen organisations recorded anything, at whatever version. */
function recordedIn(bron: Bron, { bekend }: Kennis): ReadonlySet<string> {
  const { ketens } = registerOf(bron);
  return new Set(
    [...bekend.regelingen].flatMap((id) => ketens.get(id)?.versies.map(({ rooId }) => rooId) ?? [id]),
  );
}

/** Of one regeling of which something was recorded: its votes, the days of its cycle, and contributions. */
function ownPart(bron: Bron, vanaf: string, kennis: Kennis, { id, vorm }: { id: string; vorm: string }) {
  const beeld = kennis.imageOf({ soort: 'regeling', id });
  const deelnemers = bron.pakket.deelnames.flatMap((d) =>
    d.regeling === id ? [d.gemeente ?? d.deelnemer] : [],
  );
  return {
    stemmen: weighStemmen({ beeld, deelnemers }),
    cyclus: nextCycle(bron, vorm, vanaf, [kennis, id]),
    bijdrage: (deelnemer: string, jaar: number) => findGetal(beeld, { veld: 'bijdrage', deelnemer, jaar }),
  };
}

/** With what organisations recorded, for who may see it. */
function ownKennis(bron: Bron, vanaf: string, kennis: Kennis): Gripkennis {
  const genoemd = recordedIn(bron, kennis);
  const delen = new Map<string, ReturnType<typeof ownPart>>();
  const cyclusOf = keep((vorm) => nextCycle(bron, vorm, vanaf));
  const begrotingOf = keep((gemeente) => lastBudget(kennis, gemeente));
  const recesOf = keep((gemeente) =>
    kennis.bekend.raden.has(gemeente) ? kennis.councilOf(gemeente, gemeente).reces : undefined,
  );
  return (regeling, gemeente) => {
    const { id, vorm } = regeling;
    const deel = genoemd.has(id) ? (delen.get(id) ?? ownPart(bron, vanaf, kennis, regeling)) : undefined;
    if (deel) delen.set(id, deel);
    const stem = deel?.stemmen.get(gemeente);
    const [jaar = 0, begroting = 0] = begrotingOf(gemeente) ?? [];
    const bijdrage = begroting > 0 ? (deel?.bijdrage(gemeente, jaar) ?? null) : null;
    return {
      raadsdagen: countRaadsdagen(deel?.cyclus ?? cyclusOf(vorm), recesOf(gemeente)),
      stem: stem ? { aandeel: stem.aandeel, banzhaf: stem.banzhaf, shapley: stem.shapley } : null,
      begrotingsdeel: bijdrage === null ? null : bijdrage / begroting,
    };
  };
}

/** How many others have exactly these participants: in the register, and among these. */
function countEqual(
  dag: Registerdag,
  deelnemers: readonly string[],
  anderen: readonly (readonly string[])[],
): number {
  const set = new Set(deelnemers);
  const same = (ander: readonly string[]) => ander.length === set.size && ander.every((een) => set.has(een));
  const geldig = dag.rijen.filter(
    (rij) => rij.stand === 'geldig' && rij.deelnemers === rij.gemeenten.length && same(rij.gemeenten),
  );
  return geldig.length + anderen.filter(same).length;
}

/** From the raad to who decides, by the legal form; null where nobody told that. */
function chainOf(beeld: ReturnType<Kennis['imageOf']>, deelnemer: string): readonly string[] | null {
  const vorm = findTekst(beeld, { veld: 'rechtsvorm' });
  return vorm === null ? null : listBeslissers(vorm, findTeksten(beeld, { veld: 'organen', deelnemer }));
}

/** The bodies outside the register, by what organisations recorded of them: the same measures, as far as those are filled in. */
function ownBodies(dag: Registerdag, kennis: Kennis): (gemeente: string) => readonly Gripdeel[] {
  return (gemeente) => {
    const [jaar = 0, begroting = 0] = lastBudget(kennis, gemeente) ?? [];
    const lichamen = kennis
      .bodiesOf(gemeente)
      .map((een) => ({ ...een, beeld: kennis.imageOf({ soort: 'lichaam', id: een.id }) }))
      .map((een) => ({ ...een, deelnemers: listDeelnemers(een.beeld) }))
      .filter(({ beeld }) => (findTekst(beeld, { veld: 'tot' }) ?? '9999') > dag.datum);
    return lichamen.map(({ id, naam, beeld, deelnemers }): Gripdeel => {
      const anderen = lichamen.filter((een) => een.id !== id).map((een) => een.deelnemers);
      const bijdrage = findGetal(beeld, { veld: 'bijdrage', deelnemer: gemeente, jaar });
      const stem = weighStemmen({ beeld, deelnemers }).get(gemeente);
      return {
        soort: 'lichaam',
        id,
        naam,
        keten: chainOf(beeld, gemeente),
        overdracht: [...findTeksten(beeld, { veld: 'bevoegdheden' })],
        eigenaren: deelnemers.length,
        vanKracht: findTekst(beeld, { veld: 'van_kracht' }),
        gelijken: countEqual(dag, deelnemers, anderen),
        raadsdagen: null,
        stem: stem ? { aandeel: stem.aandeel, banzhaf: stem.banzhaf, shapley: stem.shapley } : null,
        begrotingsdeel: bijdrage === null || begroting <= 0 ? null : bijdrage / begroting,
      };
    });
  };
}

/** Since when the register is complete, as its description says. */
function completeSince(bron: Bron): string | undefined {
  const resources: readonly Resource[] = bron.pakket.beschrijving.resources;
  return resources.find((r) => r.name === 'regelingen')?.volledigVanaf;
}

/** What is asked of the hold on a day: from which day the calendar counts, and what organisations recorded. */
interface Gripvraag {
  readonly vanaf?: string;
  readonly kennis?: Kennis | undefined;
}

/** The hold of a gemeente on its bodies on a day; undefined for a code that is no gemeente of that day. */
export function presentGripOf(
  bron: Bron,
  dag: Registerdag,
  code: string,
  { vanaf = dag.datum, kennis }: Gripvraag = {},
): Gripoverzicht | undefined {
  return presentGrip(
    dag,
    {
      vormregels: bron.pakket.vormregels,
      volledigVanaf: completeSince(bron),
      kennis: kennis ? ownKennis(bron, vanaf, kennis) : publicKennis(bron, vanaf),
      lichamen: kennis ? ownBodies(dag, kennis) : () => [],
    },
    code,
  );
}
