import { orNull } from '../antwoord/index.ts';
import type { Atlas } from '../atlas/index.ts';
import type { Congruentie } from './congruentie.ts';
import type { Recept } from './recept.ts';

/** Congruentie as plain JSON: what the command line and the API give out. Fractions 0–1; `null` = undefined. */
export interface CongruentieWeergave {
  readonly recept: Recept;
  /** All gemeenten of the year, also those for which congruentie is undefined. */
  readonly aantalGemeenten: number;
  readonly gemiddelde: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly gemiddeldAantalPartners: number | null;
  readonly bijdragen: readonly {
    readonly indeling: string;
    /** (congruentie − congruentie without this indeling) × 100. */
    readonly procentpunt: number | null;
  }[];
  readonly gemeenten: readonly {
    readonly code: string;
    readonly naam: string;
    readonly congruentie: number | null;
    readonly partners: number;
  }[];
}

/** Presents a computed congruentie as plain JSON. */
export function presentCongruentie(atlas: Atlas, congruentie: Congruentie): CongruentieWeergave {
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
    })),
  };
}
