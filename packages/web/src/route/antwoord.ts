import {
  computeRoute,
  dayOfLaw,
  isInForce,
  type Plaatsbron,
  type Plek,
  type Route,
  TWEEDE_PLAATSEN,
  type TweedePlaats,
  type TweedePlaatsen,
  type Vervanging,
} from '@samenhang/core';
import { findPlek } from './vraag/plek.ts';
import type { Huishoudvraag, Lidkeuze } from './vraag/vraag.ts';
import type { Routegegevens } from './vragen.ts';

/** The answer, or what is still missing for one. */
export type Uitkomst =
  | { readonly soort: 'plaats' | 'behoefte' }
  | { readonly soort: 'antwoord'; readonly plek: Plek; readonly route: Route };

/** Ids of chosen needs that the table does not have. */
export function listOnbekend({ takenboek }: Routegegevens, { leden }: Huishoudvraag): readonly string[] {
  const bekend = new Set(takenboek.behoeften.map((b) => b.behoefte));
  return [...new Set(leden.flatMap((lid) => lid.behoeften))].filter((id) => !bekend.has(id));
}

/** The day of which the law counts: today for this year. The clock is read here, and nowhere deeper. */
export function lawDay(jaar: number): string {
  return dayOfLaw(jaar, new Date().toISOString().slice(0, 10));
}

/** The second places that the needs of a member ask for in a year, in the order of the law's list. */
export function tweedePlaatsenOf(
  { takenboek }: Routegegevens,
  lid: Lidkeuze,
  jaar: number,
): readonly TweedePlaats[] {
  const gekozen = takenboek.behoeften.filter((b) => lid.behoeften.includes(b.behoefte));
  const ids = new Set(gekozen.flatMap((b) => b.taken));
  const datum = lawDay(jaar);
  const nodig = new Set(
    takenboek.taken.filter((t) => ids.has(t.taak) && isInForce(t, datum)).map((t) => t.tweedePlaats),
  );
  return TWEEDE_PLAATSEN.filter((soort) => nodig.has(soort));
}

function resolveTweede(bron: Plaatsbron, { tweede }: Lidkeuze): TweedePlaatsen {
  const gevonden = TWEEDE_PLAATSEN.flatMap((soort) => {
    const keuze = tweede[soort];
    const uitkomst = keuze ? findPlek(bron, keuze) : undefined;
    return uitkomst?.soort === 'gevonden' ? [[soort, uitkomst.plek] as const] : [];
  });
  return Object.fromEntries(gevonden);
}

/** Ids of the indelingen that the tasks of an answer are done in and that the atlas does not have. */
export function listGaten({ atlas }: Plaatsbron, { kaarten }: Route): readonly string[] {
  const nodig = kaarten.flatMap(({ taak }) => taak.indeling ?? taak.indelingGezocht ?? []);
  return [...new Set(nodig)].filter((id) => !atlas.edities.has(id));
}

/** What takes the place of missing indelingen: own ones, by their id in the atlas. */
export function fillGaten(
  { atlas }: Plaatsbron,
  gevuld: ReadonlyMap<string, string>,
): ReadonlyMap<string, Vervanging> {
  return new Map(
    [...gevuld].flatMap(([gat, id]) => {
      const editie = atlas.edities.get(id);
      return editie ? [[gat, { regios: editie.regios, overdekking: editie.overdekking }] as const] : [];
    }),
  );
}

/** Who is responsible for this household, here? Computed where it is asked. */
export function makeAntwoord(
  bron: Plaatsbron,
  gegevens: Routegegevens,
  vraag: Huishoudvraag,
  vervangen: ReadonlyMap<string, Vervanging> = new Map(),
): Uitkomst {
  const plaats = vraag.plaats ? findPlek(bron, vraag.plaats) : undefined;
  if (plaats?.soort !== 'gevonden') return { soort: 'plaats' };
  const onbekend = new Set(listOnbekend(gegevens, vraag));
  const leden = vraag.leden.map((lid) => ({
    behoeften: lid.behoeften.filter((id) => !onbekend.has(id)),
    tweedePlaatsen: resolveTweede(bron, lid),
  }));
  if (leden.every((lid) => lid.behoeften.length === 0)) return { soort: 'behoefte' };
  const { taken, behoeften } = gegevens.takenboek;
  const route = computeRoute({
    atlas: bron.atlas,
    taken,
    behoeften,
    leden,
    plek: plaats.plek,
    vervangen,
    boek: gegevens.uitvoering,
    datum: lawDay(bron.atlas.jaar),
  });
  return { soort: 'antwoord', plek: plaats.plek, route };
}
