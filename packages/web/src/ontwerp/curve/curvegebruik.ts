import { type Atlas, type Ontwerpopgave, Paarmeter } from '@samenhang/core';
import type { CurvePunt } from '@samenhang/motor';
import { useMemo, useState } from 'react';
import { useWerk } from '../../werk/index.ts';
import { asCurvepunt, type Curvepunt, curvegammas, todayPoints, type Vandaagpunt } from './curvebeeld.ts';

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
  const { start, stop } = useWerk(waarvoor);
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
      const overdekkingen = indelingen.map(({ overdekking }) => overdekking);
      const meter = new Paarmeter(overdekkingen, wegingen);
      const measure = (gevonden: readonly CurvePunt[]) => gevonden.map((punt) => asCurvepunt(punt, meter));
      start(
        { soort: 'curve', vraag: { overdekkingen, wegingen, gammas: curvegammas, tijdMs } },
        { voortgang: (stand) => setLoop((loop) => ({ ...loop, punten: measure(stand.punten) })) },
        (uitkomst) =>
          // The last word is a little better than the points one by one.
          setLoop((loop) => ({
            ...loop,
            ...(uitkomst.ok ? { punten: measure(uitkomst.antwoord) } : {}),
            bezig: false,
            mislukt: !uitkomst.ok && uitkomst.fout.code !== 'gestopt',
          })),
      );
    },
    stop,
  };
}
