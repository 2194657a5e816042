import { buildKaartvorm, drawRegioprent } from '@samenhang/beeld';
import type { Atlas, Editie } from '@samenhang/core';
import type { SpreidingAntwoord } from '@samenhang/core/geld';
import { buildOverdekking } from '@samenhang/motor';
import type { Bron } from '@samenhang/server/bron';
import { maakGetallen, nl } from '@samenhang/taal';
import { Bevinding } from '../uitvoer/index.ts';

/** Each place with who is nearest to it, as a division of the country: so that it is drawn as any other. */
function editieOf(atlas: Atlas, { open, gemeenten }: SpreidingAntwoord): Editie {
  const plek = new Map(atlas.gemeenten.map(({ code }, g) => [code, g]));
  const rang = new Map(open.map(({ code }, r) => [code, r]));
  const leden = gemeenten.map(({ code, plaats }) => ({
    eenheid: plek.get(code) ?? 0,
    regio: rang.get(plaats) ?? 0,
    aandeel: 1,
  }));
  return {
    indeling: 'spreiding',
    jaar: atlas.jaar,
    basis: 'afgeleid',
    oorsprongjaar: atlas.jaar,
    wijze: '',
    bron: 'Samenhang',
    licentie: '',
    gebreken: '',
    regios: open.map(({ code, naam }) => ({ code, naam })),
    overdekking: buildOverdekking(atlas.gemeenten.length, open.length, leden),
    onzeker: [],
  };
}

/** The map of places and who is nearest to which, as SVG. */
export function drawSpreiding(bron: Bron, atlas: Atlas, antwoord: SpreidingAntwoord): string {
  const grenzen = bron.pakket.grenzen(atlas.jaar);
  if (!grenzen) throw new Bevinding(`Van het jaar ${atlas.jaar} zijn er geen grenzen: een kaart kan niet.`);
  const getal = maakGetallen('nl');
  const { aantal, gemiddeldKm, versteKm, bewezen } = antwoord;
  return drawRegioprent({
    atlas,
    editie: editieOf(atlas, antwoord),
    vorm: buildKaartvorm(grenzen.topologie),
    titel: `${aantal} plaatsen, en wie daar het dichtst bij is`,
    ondertitel: `Gemiddeld ${getal.decimaal(gemiddeldKm)} km, hoogstens ${getal.decimaal(versteKm)} km. ${bewezen ? 'Bewezen: beter kan niet.' : 'Niet bewezen dat dit het beste is.'} Grenzen van ${grenzen.bronjaar}.`,
    bron: `Berekend met Samenhang uit de inwoners van ${atlas.jaar}.`,
    t: nl,
    getal,
  });
}
