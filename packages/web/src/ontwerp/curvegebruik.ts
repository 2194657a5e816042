import type { Atlas, Ontwerpopgave } from '@samenhang/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Bericht } from './berichten.ts';
import { type Curvepunt, curvegammas, todayPoints, type Vandaagpunt } from './curvebeeld.ts';
import { slimAtlas } from './opgave.ts';
import { startWerk } from './rekenaar.ts';

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

/** The points that are there after a message: one by one, then all together, a little better. */
function withMessage(punten: readonly Curvepunt[], bericht: Bericht): readonly Curvepunt[] {
  if (bericht.soort === 'punt') return [...punten, bericht.punt];
  return bericht.soort === 'curve' ? bericht.punten : punten;
}

/** Computes the γ curve of the first layer's indelingen in a worker of its own. */
export function useCurve(atlas: Atlas, opgave: Ontwerpopgave): Curvebeeld {
  const vraag = JSON.stringify(opgave.lagen[0]?.indelingen);
  const { indelingen, wegingen } = useMemo(() => {
    const gewogen = JSON.parse(vraag) as Ontwerpopgave['lagen'][number]['indelingen'];
    const bekend = gewogen.filter(({ indeling }) => atlas.edities.has(indeling));
    return {
      indelingen: bekend.map(({ indeling }) => indeling),
      wegingen: bekend.map(({ gewicht = 1 }) => gewicht),
    };
  }, [atlas, vraag]);
  const [punten, setPunten] = useState<readonly Curvepunt[]>([]);
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState(false);
  const einde = useRef<(() => void) | undefined>(undefined);
  const stop = () => {
    einde.current?.();
    einde.current = undefined;
    setBezig(false);
  };
  useEffect(() => {
    // Another choice of indelingen has another curve.
    void indelingen;
    return () => {
      einde.current?.();
      einde.current = undefined;
      setBezig(false);
      setPunten([]);
    };
  }, [indelingen]);
  const start = () => {
    stop();
    setPunten([]);
    setMislukt(false);
    setBezig(true);
    einde.current = startWerk(
      { soort: 'curve', atlas: slimAtlas(atlas, opgave), indelingen, wegingen, gammas: curvegammas, tijdMs },
      (bericht) => {
        setPunten((nu) => withMessage(nu, bericht));
        if (bericht.soort === 'punt') return;
        stop();
        setMislukt(bericht.soort === 'kapot');
      },
    );
  };
  const vandaag = useMemo(
    () =>
      todayPoints(
        indelingen.flatMap((indeling) => {
          const editie = atlas.edities.get(indeling);
          return editie ? [{ indeling, overdekking: editie.overdekking }] : [];
        }),
        wegingen,
      ),
    [atlas, indelingen, wegingen],
  );
  return { punten, vandaag, bezig, mislukt, start, stop };
}
