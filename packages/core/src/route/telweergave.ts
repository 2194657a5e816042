import type { Atlas } from '../atlas/index.ts';
import type { VersnipperingAntwoord } from './antwoord.ts';
import type { Versnipperingvraag } from './plan.ts';
import { type Tafelaantal, tafelregel } from './tafels/tellen.ts';
import {
  computeVersnippering,
  distributionOf,
  meanAt,
  tafelsAt,
  type Versnippering,
} from './versnippering.ts';

function round(x: number): number {
  return Math.round(x * 1e6) / 1e6;
}

function rounded({ min, max }: Tafelaantal): Tafelaantal {
  return { min: round(min), max: round(max) };
}

function meanOver(lijst: readonly Tafelaantal[]): Tafelaantal {
  const som = (welke: 'min' | 'max'): number => lijst.reduce((tot, aantal) => tot + aantal[welke], 0);
  return rounded({ min: som('min') / lijst.length, max: som('max') / lijst.length });
}

function presentRecept(atlas: Atlas, { datum, bijdragen }: Versnippering): VersnipperingAntwoord['recept'] {
  const nodig = [...new Set(bijdragen.flatMap((b) => b.indeling ?? []))].sort();
  return {
    jaar: atlas.jaar,
    datum,
    telregel: tafelregel,
    bron: nodig.flatMap((indeling) => {
      const editie = atlas.edities.get(indeling);
      if (!editie) return [];
      const { basis, oorsprongjaar, bron, licentie } = editie;
      return [{ indeling, basis, oorsprongjaar, bron, licentie }];
    }),
    ontbreekt: nodig.filter((indeling) => !atlas.edities.has(indeling)),
  };
}

/** The tafels of the reference households at every gemeente, with the recipe. */
export function presentVersnippering(vraag: Versnipperingvraag): VersnipperingAntwoord {
  const { atlas } = vraag;
  const alle = computeVersnippering(vraag);
  return {
    recept: presentRecept(atlas, alle),
    gemiddelde: rounded(alle.gemiddelde),
    huishoudens: alle.huishoudens.map(({ huishouden, naam, naamEn }, h) => ({
      huishouden,
      naam,
      naamEn,
      gemiddelde: meanOver(atlas.gemeenten.map((_, g) => tafelsAt(alle, g, h))),
      verdeling: distributionOf(alle, h),
    })),
    bijdragen: alle.bijdragen.map((b) => ({ ...b, bijdrage: round(b.bijdrage) })),
    gemeenten: atlas.gemeenten.map(({ code, naam }, g) => ({
      code,
      naam,
      gemiddelde: rounded(meanAt(alle, g)),
      tafels: alle.huishoudens.map((_, h) => tafelsAt(alle, g, h)),
    })),
  };
}
