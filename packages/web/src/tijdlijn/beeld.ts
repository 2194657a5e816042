import {
  type Atlas,
  chooseJaren,
  type Gebeurtenis,
  gebeurtenissenVan,
  type Jaarpunt,
  longestSpan,
  measureJaar,
  observedInBoth,
} from '@samenhang/core';
import { useMemo } from 'react';
import type { Tijdlijnadres } from './adres.ts';
import { namenUit, type Overgang } from './herindelingen.ts';

/** Everything that the timeline tells. */
export interface Jarenbeeld {
  readonly van: number;
  readonly tot: number;
  /** Observed in both years. */
  readonly mogelijk: readonly string[];
  readonly gekozen: readonly string[];
  readonly punten: readonly Jaarpunt[];
  /** Of the gemeente, with the others by name; none for the country. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** Years whose list differs from that of the year before. */
  readonly herindelingsjaren: readonly number[];
}

function changeYears(punten: readonly Jaarpunt[]): number[] {
  return punten.flatMap(({ jaar, gemeenten }, i) =>
    i > 0 && punten[i - 1]?.gemeenten !== gemeenten ? [jaar] : [],
  );
}

/** The same indelingen through all years, and what happened meanwhile; of the country when no code is given. */
function maakBeeld(
  lijst: readonly Atlas[],
  overgangen: readonly Overgang[],
  stand: Tijdlijnadres,
  code: string | undefined,
): Jarenbeeld {
  const atlassen = new Map(lijst.map((atlas) => [atlas.jaar, atlas]));
  const jaren = [...atlassen.keys()].sort((a, b) => a - b);
  const span = longestSpan(lijst);
  const keur = (jaar: number | undefined, anders: number) =>
    jaar !== undefined && atlassen.has(jaar) ? jaar : anders;
  const van = keur(stand.van, span?.van ?? jaren[0] ?? 0);
  const tot = keur(stand.tot, span?.tot ?? jaren.at(-1) ?? 0);
  const mogelijk = observedInBoth(atlassen.get(van), atlassen.get(tot));
  const gekozen = stand.reeks ? mogelijk.filter((id) => stand.reeks?.includes(id)) : mogelijk;
  const punten = chooseJaren(lijst, { indelingen: gekozen }).map((keuze) => measureJaar(keuze, code));
  const namen = namenUit(overgangen);
  const gebeurtenissen =
    code === undefined
      ? []
      : gebeurtenissenVan(overgangen, jaren[0] ?? 0, code).map((g) => ({
          ...g,
          anderen: g.anderen.map((ander) => namen.get(ander) ?? ander),
        }));
  return {
    van,
    tot,
    mogelijk,
    gekozen,
    punten,
    gebeurtenissen,
    herindelingsjaren: code === undefined ? changeYears(punten) : gebeurtenissen.map(({ jaar }) => jaar),
  };
}

/** Computes once per choice. */
export function useJarenbeeld(
  lijst: readonly Atlas[],
  overgangen: readonly Overgang[],
  { van, tot, reeks }: Tijdlijnadres,
  code: string | undefined,
): Jarenbeeld {
  const sleutel = reeks?.join(',');
  return useMemo(() => {
    const gekozen = sleutel === undefined ? undefined : sleutel.split(',');
    return maakBeeld(
      lijst,
      overgangen,
      {
        ...(van === undefined ? {} : { van }),
        ...(tot === undefined ? {} : { tot }),
        ...(gekozen ? { reeks: gekozen } : {}),
      },
      code,
    );
  }, [lijst, overgangen, van, tot, sleutel, code]);
}
