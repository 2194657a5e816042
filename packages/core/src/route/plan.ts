import { type Huishouden, type Taak, type Takenboek, tasksInForce } from '../taken/index.ts';
import { plekVan } from './plaats.ts';
import { Gebieden } from './tafels/gebieden.ts';
import { toZetel, Vormen, type Zetel } from './tafels/zetels.ts';
import { findWerkgebied, type Indelingkeuze, indelingOf } from './werkgebied.ts';

/** The question about all gemeenten: the reference households of a task book, each at every gemeente. */
export interface Versnipperingvraag extends Indelingkeuze {
  readonly takenboek: Takenboek;
}

/** Tasks that lead to the same seat at every gemeente: of one kind of party, in one indeling or at one scale. */
interface Taakgroep {
  readonly taken: readonly string[];
  /** Id of the indeling; `null` where they are done in none. */
  readonly indeling: string | null;
  readonly vorm: number;
  /** The seat at each gemeente, for a household of which the gemeente alone is known. */
  readonly zetels: readonly Zetel[];
}

/** Everything that counting needs, laid out once. */
export interface Plan {
  readonly datum: string;
  readonly gebieden: Gebieden;
  readonly groepen: readonly Taakgroep[];
  readonly huishoudens: readonly Huishouden[];
  /** Per household the indices of its task groups, each once. */
  readonly groepenVan: readonly (readonly number[])[];
}

function tasksOf({ leden }: Huishouden, takenVan: ReadonlyMap<string, readonly string[]>): Set<string> {
  return new Set(leden.flatMap((lid) => lid.behoeften.flatMap((b) => takenVan.get(b) ?? [])));
}

/** Lays out the seats of every task group at every gemeente. Second places do not count: the home stands in. */
export function buildPlan(vraag: Versnipperingvraag): Plan {
  const { atlas, eigen, takenboek } = vraag;
  const datum = `${String(atlas.jaar)}-01-01`;
  const geldig = tasksInForce(takenboek.taken, datum);
  const takenVan = new Map(takenboek.behoeften.map((b) => [b.behoefte, b.taken]));
  const nodig = takenboek.huishoudens.map((h) => tasksOf(h, takenVan));
  const gebruikt = new Set(nodig.flatMap((taken) => [...taken]));
  const nummers = { gebieden: new Gebieden(atlas.gemeenten.length), vormen: new Vormen() };
  const sleutelOf = (taak: Taak): string =>
    `${String(nummers.vormen.van(taak, eigen))} ${indelingOf(taak, eigen) ?? `@${taak.schaal}`}`;
  const perSleutel = Map.groupBy(
    [...geldig.values()].filter((taak) => gebruikt.has(taak.taak)),
    sleutelOf,
  );
  const groepen = [...perSleutel.values()].flatMap((taken): Taakgroep[] => {
    const [taak] = taken;
    if (!taak) return [];
    const zetels = atlas.gemeenten.map((_, g) => {
      const plek = plekVan(g);
      return toZetel(vraag, taak, plek, findWerkgebied(vraag, taak, plek), nummers);
    });
    const indeling = indelingOf(taak, eigen) ?? null;
    return [{ taken: taken.map((t) => t.taak), indeling, vorm: nummers.vormen.van(taak, eigen), zetels }];
  });
  return {
    datum,
    gebieden: nummers.gebieden,
    groepen,
    huishoudens: takenboek.huishoudens,
    groepenVan: nodig.map((taken) =>
      groepen.flatMap((groep, i) => (groep.taken.some((t) => taken.has(t)) ? [i] : [])),
    ),
  };
}

/** The seats of a household at a gemeente, but for those of one task group. */
export function zetelsAt(plan: Plan, huishouden: number, gemeente: number, zonder = -1): readonly Zetel[] {
  const zetels: Zetel[] = [];
  for (const groep of plan.groepenVan[huishouden] ?? []) {
    const zetel = groep === zonder ? undefined : plan.groepen[groep]?.zetels[gemeente];
    if (zetel) zetels.push(zetel);
  }
  return zetels;
}
