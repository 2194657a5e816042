import { buildKaartvorm, drawRegioprent, spreidplaatsen } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { type SpreidingAntwoord, spreidingEditie } from '@samenhang/core/geld';
import type { Bron } from '@samenhang/server/bron';
import { maakGetallen, nl, tellSpreiding } from '@samenhang/taal';
import { Bevinding } from '../uitvoer/index.ts';

/** The map of places and who is nearest to which, as SVG: the same as that of the website. */
export function drawSpreiding(bron: Bron, atlas: Atlas, antwoord: SpreidingAntwoord): string {
  const grenzen = bron.pakket.grenzen(atlas.jaar);
  if (!grenzen) throw new Bevinding(`Van het jaar ${atlas.jaar} zijn er geen grenzen: een kaart kan niet.`);
  const getal = maakGetallen('nl');
  const { kop, bewijs } = tellSpreiding(antwoord, nl, getal);
  return drawRegioprent({
    atlas,
    editie: spreidingEditie(atlas, antwoord),
    vorm: buildKaartvorm(grenzen.topologie),
    plaatsen: spreidplaatsen(antwoord.open, nl),
    titel: nl.geld.spreiding.prent(getal.heel(antwoord.aantal)),
    ondertitel: `${kop} ${bewijs}`,
    bron: `Berekend met Samenhang uit de inwoners van ${atlas.jaar}. Grenzen van ${grenzen.bronjaar}.`,
    t: nl,
    getal,
  });
}
