import { orNull } from '../antwoord/index.ts';
import type { Atlas } from '../atlas/index.ts';
import type { CongruentieAntwoord } from './antwoord.ts';
import type { Congruentie } from './congruentie.ts';

/** Presents a computed congruentie as plain JSON. */
export function presentCongruentie(atlas: Atlas, congruentie: Congruentie): CongruentieAntwoord {
  return {
    recept: congruentie.recept,
    aantalGemeenten: atlas.gemeenten.length,
    gemiddelde: orNull(congruentie.gemiddelde),
    minimum: orNull(congruentie.minimum),
    maximum: orNull(congruentie.maximum),
    gemiddeldAantalPartners: orNull(congruentie.gemiddeldAantalPartners),
    bijdragen: congruentie.bijdragen.map(({ indeling, verschil }) => ({
      indeling,
      procentpunt: orNull(verschil * 100),
    })),
    gemeenten: atlas.gemeenten.map(({ code, naam }, g) => ({
      code,
      naam,
      congruentie: orNull(congruentie.waarden[g]),
      partners: congruentie.partners[g] ?? 0,
      inwoners: orNull(atlas.inwoners[g]),
    })),
  };
}
