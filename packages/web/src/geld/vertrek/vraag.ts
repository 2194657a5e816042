import { fallingShares, presentVertrek, type Vertrekkeuze } from '@samenhang/core/geld';
import { useMemo } from 'react';
import { type Deelnemerbeeld, wieOf } from '../invoer/deelnemers.ts';
import { readAandelen, type Vertrekadres, writeAandelen } from './adres.ts';

/** What the page begins with where the address says nothing: assumptions, shown as such. */
export const begin = {
  duur: 4,
  grondslag: 'vaste-kosten',
  vermogen: 0,
  bezetting: 90,
  weigering: 5,
} as const;

/** Who leaves where nobody was chosen: the gemeente that pays most, or who does where there are none. */
function largestOf(deelnemers: Vertrekkeuze['deelnemers']): number {
  const plekken = deelnemers.map((_, g) => g);
  const gemeenten = plekken.filter((g) => deelnemers[g]?.gemeente !== null);
  const bijdrage = (g: number) => deelnemers[g]?.bijdrage ?? 0;
  return (gemeenten.length > 0 ? gemeenten : plekken).reduce((best, g) =>
    bijdrage(g) > bijdrage(best) ? g : best,
  );
}

/** What is asked, with nothing left open. */
function questionOf({ deelnemers }: Deelnemerbeeld, stand: Vertrekadres): Vertrekkeuze {
  const { duur, grondslag, vermogen, bezetting, weigering } = { ...begin, ...stand };
  const totaal = deelnemers.reduce((som, { bijdrage }) => som + bijdrage, 0);
  const gekozen = stand.weg?.split(';') ?? [];
  const weg = deelnemers.flatMap((d, g) => (gekozen.includes(wieOf(d)) ? [g] : []));
  return {
    deelnemers,
    vasteKosten: stand.vast ?? Math.round(totaal / 2),
    regel: { aandelen: readAandelen(stand.aandelen) ?? fallingShares(duur), grondslag, vermogen },
    weg: stand.weg === undefined && totaal > 0 ? [largestOf(deelnemers)] : weg,
    wens: { bezetting: bezetting / 100, weigering: weigering / 100 },
  };
}

/** The question of the address, and its answer. */
export function useVertrek(beeld: Deelnemerbeeld, stand: Vertrekadres) {
  const sleutel = JSON.stringify(stand);
  return useMemo(() => {
    const vraag = questionOf(beeld, JSON.parse(sleutel) as Vertrekadres);
    return { vraag, uitkomst: presentVertrek(vraag) };
  }, [beeld, sleutel]);
}

/** The address with nothing left open: it gives these figures again, whatever the defaults become. */
export function completeAdres(
  { atlas, regeling, begroting, deelnemers }: Deelnemerbeeld,
  stand: Vertrekadres,
  { weg, regel, vasteKosten }: Vertrekkeuze,
): Vertrekadres {
  return {
    ...stand,
    jaar: atlas.jaar,
    ...(regeling ? { regeling: regeling.id, begroting } : {}),
    weg: deelnemers
      .filter((_, g) => weg.includes(g))
      .map(wieOf)
      .join(';'),
    aandelen: writeAandelen(regel.aandelen),
    grondslag: regel.grondslag,
    vast: Math.round(vasteKosten),
    vermogen: regel.vermogen,
  };
}
