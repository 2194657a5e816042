import {
  compareGrenzen,
  type Grensgemeente,
  type GrensverschilAntwoord,
  PATROONMINIMUM,
  PATROONSTAP,
  partsWays,
} from '@samenhang/core/signaal';
import type { Bron } from '../../bron/index.ts';
import type { Store } from '../../store/index.ts';
import type { Filter } from './filter.ts';
import { countPlaatsen } from './patronen.ts';

export interface Grensvraag {
  readonly a: string;
  readonly b: string;
  readonly kenmerk: Filter | null;
}

/** Whether gemeenten where these indelingen part ways have more signals, in the last year of the package; undefined where it has not both. */
export async function presentGrenzen(
  bron: Bron,
  store: Store | undefined,
  { a, b, kenmerk }: Grensvraag,
): Promise<GrensverschilAntwoord | undefined> {
  const atlas = bron.atlas(bron.laatsteJaar);
  const [een, ander] = [atlas?.edities.get(a), atlas?.edities.get(b)];
  if (!atlas || !een || !ander) return undefined;
  const perGemeente = Map.groupBy(await countPlaatsen(store, kenmerk), ({ gemeente }) => gemeente);
  const gemeenten = atlas.gemeenten.flatMap(({ code }, g): Grensgemeente[] => {
    const verschilt = partsWays(een.overdekking, ander.overdekking, g);
    if (verschilt === undefined) return [];
    return [{ telregels: perGemeente.get(code) ?? [], inwoners: atlas.inwoners[g] ?? Number.NaN, verschilt }];
  });
  const { waarschuwingen, ...verschil } = compareGrenzen(gemeenten);
  return {
    a,
    b,
    jaar: atlas.jaar,
    kenmerk,
    minimum: PATROONMINIMUM,
    afronding: PATROONSTAP,
    ...verschil,
    waarschuwingen: [...waarschuwingen],
  };
}
