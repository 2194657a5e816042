import { gebiedenWithin, gemeenteIndexen, type Kaartvorm, type Punt } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useMemo, useState } from 'react';
import type { Kaartplek } from '../../kaart/index.ts';
import type { Kwast } from './gereedschap.ts';
import { paintOn, type Streek } from './streek.ts';

interface Streekbron {
  readonly labels: Labels | undefined;
  readonly vorm: Kaartvorm | undefined;
  readonly atlas: Atlas | undefined;
  readonly vast: ReadonlySet<number>;
  readonly kwast: Kwast | undefined;
  readonly kiesKwast: (kwast: Kwast) => void;
  readonly zet: (labels: Labels) => void;
}

export type Hand = ReturnType<typeof useHand>;

/** A stroke while it lasts: on the screen at once, one change when the hand lets go. */
export function useHand({ labels, vorm, atlas, vast, kwast, kiesKwast, zet }: Streekbron) {
  const [streek, setStreek] = useState<Streek>();
  const [lijn, setLijn] = useState<readonly Punt[]>([]);
  const indexen = useMemo(() => (atlas && vorm ? gemeenteIndexen(atlas, vorm) : []), [atlas, vorm]);
  const gemeentenIn = (plekken: readonly Kaartplek[]) =>
    plekken.flatMap(({ index }) => {
      const g = index === undefined ? undefined : indexen[index];
      return g === undefined || g < 0 ? [] : [g];
    });
  const finish = (klaar: Streek) => {
    kiesKwast(klaar.kwast);
    if (klaar.labels !== klaar.begin) zet(klaar.labels);
  };
  return {
    streek,
    lijn,
    gemeentenIn,
    /** One gemeente: painted, or taken up as the brush where there is none yet. */
    dab: (g: number) => {
      if (!labels) return;
      if (kwast) finish(paintOn({ begin: labels, labels, kwast }, [g], vast));
      else kiesKwast({ anker: g });
    },
    begin: (plek: Kaartplek) => {
      const [g] = gemeentenIn([plek]);
      if (g === undefined || !labels) return;
      const eerst = { begin: labels, labels, kwast: kwast ?? { anker: g } };
      setStreek(kwast ? paintOn(eerst, [g], vast) : eerst);
    },
    over: (plekken: readonly Kaartplek[]) => setStreek((s) => s && paintOn(s, gemeentenIn(plekken), vast)),
    eind: () => {
      if (streek) finish(streek);
      setStreek(undefined);
    },
    trek: (plekken: readonly Kaartplek[]) => setLijn((l) => [...l, ...plekken.map(({ punt }) => punt)]),
    /** All gemeenten within the line; into a new region where no brush was chosen. */
    vang: () => {
      const binnen = vorm ? gebiedenWithin(vorm, lijn) : [];
      setLijn([]);
      if (labels && binnen.length > 0)
        finish(
          paintOn(
            { begin: labels, labels, kwast: kwast ?? 'nieuw' },
            gemeentenIn(binnen.map((index) => ({ index, punt: [0, 0] }))),
            vast,
          ),
        );
    },
  };
}
