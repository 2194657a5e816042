import {
  compareGrenzen,
  type Grensgemeente,
  type GrensverschilAntwoord,
  PATROONMINIMUM,
  PATROONSTAP,
  partsWays,
} from '@samenhang/core/signaal';
import type { Bron } from '../bron/index.ts';
import type { Store } from '../store/index.ts';

export interface Grensvraag {
  readonly a: string;
  readonly b: string;
  /** Only signals that have this. */
  readonly kenmerk: { readonly soort: 'taak' | 'naad'; readonly waarde: string } | null;
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
  const rijen = (await store?.countSignalen(kenmerk?.soort ?? 'alles')) ?? [];
  const perGemeente = new Map<string, number>();
  for (const { waarde, gemeente, signalen } of rijen)
    if (kenmerk === null || waarde === kenmerk.waarde)
      perGemeente.set(gemeente, (perGemeente.get(gemeente) ?? 0) + signalen);
  const gemeenten = atlas.gemeenten.flatMap(({ code }, g): Grensgemeente[] => {
    const verschilt = partsWays(een.overdekking, ander.overdekking, g);
    if (verschilt === undefined) return [];
    return [{ signalen: perGemeente.get(code) ?? 0, inwoners: atlas.inwoners[g] ?? Number.NaN, verschilt }];
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
