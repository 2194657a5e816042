import type { Atlas } from '@samenhang/core';
import { useMemo } from 'react';
import type { Stand } from '../congruentie/index.ts';
import { type Gebeurtenis, gebeurtenissenVan, type Overgang } from './herindelingen.ts';
import { type Atlassen, inBeide, type Jaarpunt, maakReeks, standaardSpan } from './reeks.ts';

/** Everything that the timeline tells. */
export interface Jarenbeeld {
  readonly van: number;
  readonly tot: number;
  /** Observed in both years. */
  readonly mogelijk: readonly string[];
  readonly gekozen: readonly string[];
  readonly punten: readonly Jaarpunt[];
  /** Of the gemeente; none for the country. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** Years whose list differs from that of the year before. */
  readonly herindelingsjaren: readonly number[];
}

function changeYears(punten: readonly Jaarpunt[]): number[] {
  return punten.flatMap(({ jaar, gemeenten }, i) =>
    i > 0 && punten[i - 1]?.gemeenten !== gemeenten ? [jaar] : [],
  );
}

function maakBeeld(
  lijst: readonly Atlas[],
  overgangen: readonly Overgang[],
  stand: Pick<Stand, 'van' | 'tot' | 'reeks'>,
  code: string | undefined,
): Jarenbeeld {
  const atlassen: Atlassen = new Map(lijst.map((atlas) => [atlas.jaar, atlas]));
  const jaren = [...atlassen.keys()].sort((a, b) => a - b);
  const span = standaardSpan(atlassen);
  const keur = (jaar: number | undefined, anders: number) =>
    jaar !== undefined && atlassen.has(jaar) ? jaar : anders;
  const van = keur(stand.van, span?.van ?? jaren[0] ?? 0);
  const tot = keur(stand.tot, span?.tot ?? jaren.at(-1) ?? 0);
  const mogelijk = inBeide(atlassen, van, tot);
  const gekozen = stand.reeks ? mogelijk.filter((id) => stand.reeks?.includes(id)) : mogelijk;
  const punten = maakReeks(atlassen, gekozen, code);
  const gebeurtenissen = code === undefined ? [] : gebeurtenissenVan(overgangen, code, (jaren[0] ?? 0) + 1);
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
  { van, tot, reeks }: Stand,
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
