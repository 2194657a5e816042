import type { PatronenAntwoord } from '@samenhang/core/signaal';
import {
  NADEN,
  PATROONMINIMUM,
  PATROONSTAP,
  type Patroonsoort,
  type Patroontelling,
  publishPatronen,
} from '@samenhang/core/signaal';
import { nl } from '@samenhang/taal';
import type { Bron } from '../bron/index.ts';
import type { Gemeentetelling, Store } from '../store/index.ts';
import { gemeentenOfRegio } from './zoekvraag.ts';

/** What counts signals. */
type Tellend = Pick<Store, 'countSignalen'>;

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
function quartersOf(tellingen: readonly Gemeentetelling[]): Waarde[] {
  const gezien = tellingen.map(({ waarde }) => waarde).sort();
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

/** All that was counted of these rows, as one. */
function sum(waarde: string, rijen: readonly Gemeentetelling[]): Patroontelling {
  return {
    waarde,
    signalen: rijen.reduce((som, { signalen }) => som + signalen, 0),
    gemeenten: new Set(rijen.map(({ gemeente }) => gemeente).filter((code) => code !== '')).size,
  };
}

interface Geteld {
  readonly waarden: readonly Waarde[];
  readonly rijenVan: (waarde: string) => readonly Gemeentetelling[];
}

/** Of each region of an indeling: the signals of its gemeenten, and those that name the region itself. */
async function countRegios(bron: Bron, store: Tellend | undefined, indeling: string): Promise<Geteld> {
  const [alle, eigen] = [
    (await store?.countSignalen('alles')) ?? [],
    (await store?.countSignalen('plaats')) ?? [],
  ];
  return {
    waarden: namesOf(bron, 'regio', indeling),
    rijenVan(code) {
      const leden = new Set(gemeentenOfRegio(bron, `${indeling}:${code}`));
      return [
        ...alle.filter(({ gemeente }) => leden.has(gemeente)),
        ...eigen.filter(({ waarde }) => waarde === `${indeling}:${code}`),
      ];
    },
  };
}

async function count(
  bron: Bron,
  store: Tellend | undefined,
  soort: Patroonsoort,
  indeling: string | null,
): Promise<Geteld> {
  if (soort === 'regio') return countRegios(bron, store, indeling ?? '');
  const rijen = (await store?.countSignalen(soort)) ?? [];
  const perWaarde = Map.groupBy(rijen, ({ waarde }) => waarde);
  return {
    waarden: soort === 'kwartaal' ? quartersOf(rijen) : namesOf(bron, soort, null),
    rijenVan: (waarde) => perWaarde.get(waarde) ?? [],
  };
}

/** What everybody is told of where signals are about. `indeling`: whose regions, for `regio`. */
export async function presentPatronen(
  bron: Bron,
  store: Tellend | undefined,
  soort: Patroonsoort,
  indeling: string | null,
): Promise<PatronenAntwoord> {
  const { waarden, rijenVan } = await count(bron, store, soort, indeling);
  const rijen = waarden.map(({ waarde }) => rijenVan(waarde));
  const { patronen, alles } = publishPatronen(
    rijen.map((van, k) => sum(waarden[k]?.waarde ?? '', van)),
    sum('', (await store?.countSignalen('alles')) ?? []),
  );
  return {
    soort,
    indeling,
    minimum: PATROONMINIMUM,
    afronding: PATROONSTAP,
    alles,
    patronen: patronen.map((patroon, k) => ({
      ...patroon,
      naam: waarden[k]?.naam ?? patroon.waarde,
      laatste:
        patroon.signalen === null
          ? null
          : (rijen[k]
              ?.map(({ kwartaal }) => kwartaal)
              .sort()
              .at(-1) ?? null),
    })),
  };
}
