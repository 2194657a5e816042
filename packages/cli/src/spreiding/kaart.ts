import { buildKaartvorm, drawRegioprent } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { type SpreidingAntwoord, spreidingEditie } from '@samenhang/core/geld';
import type { Bron } from '@samenhang/server/bron';
import { maakGetallen, nl } from '@samenhang/taal';
import { Bevinding } from '../uitvoer/index.ts';

/** The map of places and who is nearest to which, as SVG. */
export function drawSpreiding(bron: Bron, atlas: Atlas, antwoord: SpreidingAntwoord): string {
  const grenzen = bron.pakket.grenzen(atlas.jaar);
  if (!grenzen) throw new Bevinding(`Van het jaar ${atlas.jaar} zijn er geen grenzen: een kaart kan niet.`);
  const getal = maakGetallen('nl');
  const { aantal, gemiddeldKm, versteKm, bewezen } = antwoord;
  return drawRegioprent({
    atlas,
    editie: spreidingEditie(atlas, antwoord),
    vorm: buildKaartvorm(grenzen.topologie),
    titel: `${aantal} plaatsen, en wie daar het dichtst bij is`,
    ondertitel: `Gemiddeld ${getal.decimaal(gemiddeldKm)} km, hoogstens ${getal.decimaal(versteKm)} km. ${bewezen ? 'Bewezen: beter kan niet.' : 'Niet bewezen dat dit het beste is.'} Grenzen van ${grenzen.bronjaar}.`,
    bron: `Berekend met Samenhang uit de inwoners van ${atlas.jaar}.`,
    t: nl,
    getal,
  });
}
