import type { Atlas } from '@samenhang/core';
import type { Catalogus } from '@samenhang/taal';
import type { Kaartvorm } from '../kaart/index.ts';
import type { Indeling } from '../keuze/index.ts';
import { requireVorm, toSvg } from '../uitvoer/index.ts';
import { kleurRegios } from './regiokleuren.ts';

/** What a picture of an indeling is made of. */
export interface Regioprent {
  readonly atlas: Atlas;
  readonly vorm: Kaartvorm | undefined;
  readonly indeling: Indeling;
  readonly adres: string;
  readonly titel: string;
  readonly t: Catalogus;
}

/** The map of an indeling as SVG text, with its title and source. */
export function toRegioprent({ atlas, vorm, indeling, adres, titel, t }: Regioprent): string {
  const { editie } = indeling;
  const drawn = requireVorm(vorm);
  const { vulling, strepen, grenzen } = kleurRegios(atlas, editie, drawn, 'prent');
  return toSvg({
    vorm: drawn,
    kleuren: vulling,
    strepen,
    grenzen,
    titel: `${titel}, ${atlas.jaar}`,
    ondertitel: editie.wijze === '' ? editie.bron : `${editie.bron}. ${editie.wijze}`,
    klassen: [],
    klasseteksten: [],
    bron: t.acties.prentBron(adres),
  });
}
