import type { Catalogus } from '@samenhang/taal';
import type { Regioplaats } from './regioprent.ts';

interface Plaats {
  readonly code: string;
  readonly bestaand: boolean;
}

/** The places of a spread as dots: filled where a place was there already, so that they differ without colour. */
export function spreidplaatsen(open: readonly Plaats[], t: Catalogus): readonly Regioplaats[] {
  const { legenda, legendaBlijft } = t.geld.spreiding;
  return open.map(({ code, bestaand }) =>
    bestaand ? { code, vorm: 'vol punt', tekst: legendaBlijft } : { code, vorm: 'punt', tekst: legenda },
  );
}
