import { weighedDistances } from '@samenhang/core/geld';
import {
  coverMost,
  coverMostCapacitated,
  locate,
  locateCapacitated,
  reachAll,
  reachAllCapacitated,
} from '@samenhang/motor';
import type { AntwoordVan, Spreidtaak, Werkleiding, Werkwijze } from './taak.ts';

function solve(
  { land, doel, straal, capaciteit, exact: _solver, ...vraag }: Spreidtaak,
  { oplosser, voortgang, ...leiding }: Werkleiding<'spreiding'>,
): AntwoordVan['spreiding'] {
  const n = land.gemeenten.length;
  const basis = { ...vraag, ...leiding, klanten: n, plekken: n };
  const gewicht = Float64Array.from(land.gemeenten, ({ inwoners }) => inwoners);
  const { afstanden } = land;
  const ruim = capaciteit && { ...basis, gewicht, capaciteit };
  if (doel === 'afstand') {
    const kosten = weighedDistances(land);
    return ruim
      ? locateCapacitated({ ...ruim, voortgang, kosten })
      : locate({ ...basis, voortgang, kosten, exact: true });
  }
  if (!oplosser) throw new Error('there is no solver');
  if (ruim)
    return doel === 'verste'
      ? reachAllCapacitated({ ...ruim, oplosser, afstanden })
      : coverMostCapacitated({ ...ruim, afstanden, straal });
  if (doel === 'bereik')
    return coverMost({
      ...basis,
      oplosser,
      voortgang,
      dekt: Uint8Array.from(afstanden, (km) => (km <= straal ? 1 : 0)),
      gewicht,
    });
  const stappen = reachAll({ ...basis, oplosser, afstanden });
  for (;;) {
    const { done, value } = stappen.next();
    if (done === true) return value;
    voortgang(value);
  }
}

/** Where places should be: exact by itself, so that one worker gives the one answer. */
export const spreiding: Werkwijze<'spreiding'> = {
  solve,
  merge: ([antwoord]) => {
    if (!antwoord) throw new Error('there is no answer');
    return antwoord;
  },
  isFinal: () => true,
  gather: ([stand]) => stand ?? { open: [], waarde: 0, grens: 0 },
  divide: (vraag, rang) => (rang === 0 ? vraag : undefined),
};
