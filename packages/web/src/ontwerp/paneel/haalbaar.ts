import { type Atlas, type Ontwerpopgave, slimAtlas } from '@samenhang/core';
import type { Bezwaar } from '@samenhang/rekenen';
import { useEffect, useState } from 'react';
import { useWerk } from '../../werk/index.ts';

/** Milliseconds that the question must rest before it is looked at. */
const rust = 400;

/** Does the question demand anything that could be impossible? */
function demandsMuch({ lagen, muren, samen, apart, vandaag }: Ontwerpopgave): boolean {
  const lijsten = [muren, samen, apart].some((lijst) => (lijst?.length ?? 0) > 0);
  return lijsten || vandaag !== undefined || lagen.some(({ aantal, inwoners }) => aantal ?? inwoners);
}

/** Why there can be no map for the question of now, told before anything is sought; undefined where nothing is proven. */
export function useBezwaar(atlas: Atlas | undefined, opgave: Ontwerpopgave | undefined): Bezwaar | undefined {
  const { start } = useWerk(JSON.stringify(opgave));
  const [gevonden, setGevonden] = useState<{ readonly opgave: Ontwerpopgave; readonly bezwaar: Bezwaar }>();
  useEffect(() => {
    if (!atlas || !opgave || !demandsMuch(opgave)) return undefined;
    const wekker = setTimeout(() => {
      const vraag = { atlas: slimAtlas(atlas, opgave), opgave };
      start({ soort: 'haalbaarheid', vraag }, {}, (uitkomst) => {
        const bezwaar = uitkomst.ok ? uitkomst.antwoord : undefined;
        setGevonden(bezwaar && { opgave, bezwaar });
      });
    }, rust);
    return () => clearTimeout(wekker);
  }, [atlas, opgave, start]);
  return gevonden?.opgave === opgave ? gevonden?.bezwaar : undefined;
}
