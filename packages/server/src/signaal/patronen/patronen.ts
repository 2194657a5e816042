import type { PatronenAntwoord } from '@samenhang/core/signaal';
import {
  type Aantallen,
  countAantallen,
  NADEN,
  PATROONMINIMUM,
  PATROONSTAP,
  type Patroonsoort,
  publishPatronen,
  sumTelregels,
} from '@samenhang/core/signaal';
import { nl } from '@samenhang/taal';
import type { Bron } from '../../bron/index.ts';
import type { Plaatstelling, Store, Waardetelling } from '../../store/index.ts';
import { gemeentenOfRegio } from '../zoekvraag.ts';
import type { Filter } from './filter.ts';

/** What counts signals. */
type Tellend = Pick<Store, 'signaaltellingen'>;

/** A value that there may be, with what it is called. */
interface Waarde {
  readonly waarde: string;
  readonly naam: string;
}

function distinct(waarden: readonly Waarde[]): Waarde[] {
  return [...new Map(waarden.map((een) => [een.waarde, een])).values()].sort((a, b) =>
    a.naam.localeCompare(b.naam, 'nl'),
  );
}

/** The quarters from the first to the last of these. */
function quartersOf(kwartalen: readonly string[]): Waarde[] {
  const gezien = kwartalen.toSorted();
  const index = (kwartaal: string) => Number(kwartaal.slice(0, 4)) * 4 + Number(kwartaal.slice(5)) - 1;
  const [eerste, laatste] = [gezien[0], gezien.at(-1)];
  if (eerste === undefined || laatste === undefined) return [];
  return Array.from({ length: index(laatste) - index(eerste) + 1 }, (_, k) => {
    const nummer = index(eerste) + k;
    const [jaar, kwartaal] = [Math.floor(nummer / 4), (nummer % 4) + 1];
    return {
      waarde: `${jaar}-${kwartaal}`,
      naam: nl.signaal.patronen.kwartaal(String(jaar), String(kwartaal)),
    };
  });
}

/** Every value of this kind (`indeling`: whose regions), also those that no signal has: so none of them stands out. */
export function namesOf(
  bron: Bron,
  soort: Exclude<Patroonsoort, 'kwartaal'>,
  indeling: string | null,
): readonly Waarde[] {
  const { taken } = bron.pakket.takenboek;
  switch (soort) {
    case 'taak':
      return distinct(taken.map(({ taak, naam }) => ({ waarde: taak, naam })));
    case 'wet':
      return distinct(taken.map(({ wet }) => ({ waarde: wet, naam: wet })));
    case 'indeling':
      return distinct(
        bron.pakket.feiten.indelingen.map(({ indeling, naam }) => ({ waarde: indeling, naam })),
      );
    case 'naad':
      return NADEN.map((waarde) => ({ waarde, naam: nl.signaal.patronen.naden[waarde] }));
    case 'regio': {
      const editie = bron.atlas(bron.laatsteJaar)?.edities.get(indeling ?? '');
      return distinct((editie?.regios ?? []).map(({ code, naam }) => ({ waarde: code, naam })));
    }
  }
}

/** Values that there may be, with what was counted of each and the last quarter with a signal. */
interface Geteld {
  readonly rijen: readonly (Waarde & { readonly aantallen: Aantallen; readonly kwartaal: string | null })[];
  readonly alles: Aantallen;
}

const geen = countAantallen([], 0);

/** The counts by place: of all signals, or of those that have this. */
export async function countPlaatsen(
  store: Tellend | undefined,
  filter: Filter | null,
): Promise<readonly Plaatstelling[]> {
  return (await store?.signaaltellingen.perPlaats(filter)) ?? [];
}

/** Of each region of an indeling: the signals of its gemeenten, and those that name the region itself. */
async function countRegios(
  bron: Bron,
  store: Tellend | undefined,
  { indeling, filter }: { readonly indeling: string; readonly filter: Filter | null },
): Promise<Geteld> {
  const alle = await countPlaatsen(store, filter);
  return {
    rijen: namesOf(bron, 'regio', indeling).map((een) => {
      const leden = new Set(gemeentenOfRegio(bron, `${indeling}:${een.waarde}`));
      const van = alle.filter(
        ({ gemeente, regio }) => leden.has(gemeente) || regio === `${indeling}:${een.waarde}`,
      );
      const kwartalen = van.map(({ kwartaal }) => kwartaal).sort();
      return { ...een, aantallen: sumTelregels(van), kwartaal: kwartalen.at(-1) ?? null };
    }),
    alles: sumTelregels(alle),
  };
}

async function countWaarden(
  bron: Bron,
  store: Tellend | undefined,
  soort: Exclude<Patroonsoort, 'regio'>,
): Promise<Geteld> {
  const tellingen = (await store?.signaaltellingen.perWaarde(soort)) ?? [];
  const perWaarde = new Map(tellingen.map((een) => [een.waarde, een]));
  const aantallenOf = (een: Waardetelling | undefined) =>
    een ? countAantallen(een.perZender, een.gemeenten) : geen;
  const waarden = soort === 'kwartaal' ? quartersOf([...perWaarde.keys()]) : namesOf(bron, soort, null);
  return {
    rijen: waarden.map((een) => {
      const telling = perWaarde.get(een.waarde);
      return { ...een, aantallen: aantallenOf(telling), kwartaal: telling?.kwartaal ?? null };
    }),
    alles: aantallenOf((await store?.signaaltellingen.perWaarde('alles'))?.[0]),
  };
}

/** What is asked; `indeling` and `filter` are of regions. */
type Patroonvraag =
  | { readonly soort: Exclude<Patroonsoort, 'regio'> }
  | { readonly soort: 'regio'; readonly indeling: string; readonly filter: Filter | null };

/** What everybody is told of where signals are about. */
export async function presentPatronen(
  bron: Bron,
  store: Tellend | undefined,
  vraag: Patroonvraag,
): Promise<PatronenAntwoord> {
  const { rijen, alles: alle } =
    vraag.soort === 'regio'
      ? await countRegios(bron, store, vraag)
      : await countWaarden(bron, store, vraag.soort);
  const { patronen, alles } = publishPatronen(
    rijen.map(({ waarde, aantallen }) => ({ waarde, ...aantallen })),
    alle,
  );
  return {
    soort: vraag.soort,
    indeling: vraag.soort === 'regio' ? vraag.indeling : null,
    kenmerk: vraag.soort === 'regio' ? vraag.filter : null,
    minimum: PATROONMINIMUM,
    afronding: PATROONSTAP,
    alles,
    patronen: patronen.map((patroon, k) => ({
      ...patroon,
      naam: rijen[k]?.naam ?? patroon.waarde,
      laatste: patroon.signalen === null ? null : (rijen[k]?.kwartaal ?? null),
    })),
  };
}
