import { drawRegioprent, type Kaartvorm, type Regioprent as Regiobeeld } from '@samenhang/beeld';
import type { Indeling } from '../../keuze/index.ts';
import { requireVorm } from '../../uitvoer/index.ts';

/** What a picture of an indeling is made of. */
export interface Regioprent extends Pick<Regiobeeld, 'atlas' | 'tinten' | 't' | 'getal'> {
  readonly vorm: Kaartvorm | undefined;
  readonly indeling: Indeling;
  readonly adres: string;
  readonly titel: string;
}

/** The map of an indeling as SVG text, with its title and source. */
export function toRegioprent({ vorm, indeling: { editie }, adres, titel, ...gedeeld }: Regioprent): string {
  return drawRegioprent({
    ...gedeeld,
    editie,
    vorm: requireVorm(vorm),
    titel: `${titel}, ${gedeeld.atlas.jaar}`,
    ondertitel: editie.wijze === '' ? editie.bron : `${editie.bron}. ${editie.wijze}`,
    bron: gedeeld.t.acties.prentBron(adres),
  });
}
