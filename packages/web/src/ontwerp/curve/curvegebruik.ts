import type { Atlas, Ontwerpopgave } from '@samenhang/core';
import { useMemo, useState } from 'react';
import type { Bericht } from '../rekenen/berichten.ts';
import { useWerk } from '../rekenen/werk.ts';
import { slimAtlas } from '../vraag/opgave.ts';
import { type Curvepunt, curvegammas, todayPoints, type Vandaagpunt } from './curvebeeld.ts';

/** Milliseconds for all twenty points. */
const tijdMs = 60_000;

export interface Curvebeeld {
  readonly punten: readonly Curvepunt[];
  readonly vandaag: readonly Vandaagpunt[];
  readonly bezig: boolean;
  readonly mislukt: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The points of a choice of indelingen, as far as they are there. */
interface Loop {
  readonly vraag: string;
  readonly punten: readonly Curvepunt[];
  readonly bezig: boolean;
  readonly mislukt: boolean;
}

function withMessage(loop: Loop, bericht: Bericht): Loop {
  switch (bericht.soort) {
    case 'punt':
      return { ...loop, punten: [...loop.punten, bericht.punt] };
    // All together, a little better than one by one.
    case 'curve':
      return { ...loop, punten: bericht.punten, bezig: false };
    case 'kapot':
      return { ...loop, bezig: false, mislukt: true };
    default:
      return loop;
  }
}

/** The indelingen of the first layer that the atlas has, with their weights. */
function useIndelingen(atlas: Atlas, vraag: string) {
  return useMemo(() => {
    const gewogen = JSON.parse(vraag) as Ontwerpopgave['lagen'][number]['indelingen'];
    return gewogen.flatMap(({ indeling, gewicht = 1 }) => {
      const overdekking = atlas.edities.get(indeling)?.overdekking;
      return overdekking ? [{ indeling, gewicht, overdekking }] : [];
    });
  }, [atlas, vraag]);
}

/** Computes the γ curve of the first layer's indelingen in a worker of its own. */
export function useCurve(atlas: Atlas, opgave: Ontwerpopgave): Curvebeeld {
  const vraag = JSON.stringify(opgave.lagen[0]?.indelingen ?? []);
  const indelingen = useIndelingen(atlas, vraag);
  const wegingen = useMemo(() => indelingen.map(({ gewicht }) => gewicht), [indelingen]);
  const vandaag = useMemo(() => todayPoints(indelingen, wegingen), [indelingen, wegingen]);
  const waarvoor = `${atlas.jaar} ${vraag}`;
  const { start, end } = useWerk(waarvoor);
  const leeg: Loop = { vraag: waarvoor, punten: [], bezig: false, mislukt: false };
  const [laatste, setLoop] = useState(leeg);
  const { punten, bezig, mislukt } = laatste.vraag === waarvoor ? laatste : leeg;
  return {
    punten,
    vandaag,
    bezig,
    mislukt,
    start: () => {
      setLoop({ ...leeg, bezig: true });
      const ids = indelingen.map(({ indeling }) => indeling);
      const met = { soort: 'curve', atlas: slimAtlas(atlas, opgave), indelingen: ids, wegingen } as const;
      start({ ...met, gammas: curvegammas, tijdMs }, (bericht) =>
        setLoop((loop) => withMessage(loop, bericht)),
      );
    },
    stop: () => {
      end();
      setLoop((loop) => ({ ...loop, bezig: false }));
    },
  };
}
