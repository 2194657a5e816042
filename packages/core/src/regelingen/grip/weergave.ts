import { chainOfDecision, type Vormregel } from '../eisen/vormregels.ts';
import type { Registerdag } from '../lijst/register.ts';
import { kennisOn } from '../register/kennis.ts';
import type { Gripoverzicht } from './antwoord.ts';
import {
  ageOf,
  compareGrip,
  type Gripregeling,
  type Gripwaarden,
  gripformules,
  isOpenbaar,
  measureGrip,
} from './maten.ts';

/** What a gemeente takes part in: a regeling of the register, or a body outside it that organisations recorded. */
export type Gripdeel = Gripregeling & { readonly soort: 'regeling' | 'lichaam'; readonly naam: string };

/**
 * What is known of a regeling for one of its gemeenten beside the register: by the law, and by what organisations
 * recorded, for who may see that.
 */
export type Gripkennis = (
  regeling: { readonly id: string; readonly vorm: string },
  gemeente: string,
) => Pick<Gripregeling, 'raadsdagen' | 'stem' | 'begrotingsdeel'>;

/** From what the measures are made, beside the register on a day. */
export interface Gripbron {
  readonly vormregels: readonly Vormregel[];
  /** The day from which the register is complete, as its description says. */
  readonly volledigVanaf: string | undefined;
  readonly kennis: Gripkennis;
  /** The bodies outside the register in which a gemeente takes part, for who may see them. */
  readonly lichamen: (gemeente: string) => readonly Gripdeel[];
}

/** What each gemeente takes part in on the day, by its code. */
function partsOf(
  dag: Registerdag,
  { vormregels, kennis, lichamen }: Gripbron,
): (code: string) => readonly Gripdeel[] {
  const { index, datum, rijen, gelijken } = dag;
  const paren = rijen
    .filter(({ stand }) => stand === 'geldig')
    .flatMap((rij) => {
      const eigenaren = index.deelnames.get(rij.id) ?? [];
      return rij.gemeenten.map((code) => {
        const organen = eigenaren.filter(({ gemeente }) => gemeente === code).flatMap((een) => een.organen);
        const deel: Gripdeel = {
          soort: 'regeling',
          id: rij.id,
          naam: rij.naam,
          keten: chainOfDecision(vormregels, rij.vorm, organen, datum),
          overdracht: rij.overdracht,
          eigenaren: rij.deelnemers,
          vanKracht: rij.vanKracht,
          gelijken: (gelijken.get(rij.id)?.length ?? 1) - 1,
          ...kennis(rij, code),
        };
        return [code, deel] as const;
      });
    });
  const bij = Map.groupBy(paren, ([code]) => code);
  return (code) => [...(bij.get(code) ?? []).map(([, deel]) => deel), ...lichamen(code)];
}

/** Of a day that the register does not know there are no figures. */
const niets = (maten: Gripoverzicht['maten']): Pick<Gripoverzicht, 'maten' | 'lichamen' | 'regelingen'> => ({
  maten: maten.map((maat) => ({ ...maat, waarde: null, mediaan: null, aantal: 0 })),
  lichamen: 0,
  regelingen: [],
});

/**
 * The measures of one gemeente on a day beside the median of gemeenten of like size; undefined for a code that is no
 * gemeente of that day.
 */
export function presentGrip(dag: Registerdag, gripbron: Gripbron, code: string): Gripoverzicht | undefined {
  const { atlas, datum, index } = dag;
  const delenOf = partsOf(dag, gripbron);
  const metWaarden = atlas.gemeenten.map((gemeente, g) => ({
    gemeente,
    inwoners: atlas.inwoners[g] ?? Number.NaN,
    waarden: measureGrip(delenOf(gemeente.code), datum) satisfies Gripwaarden,
  }));
  const eigen = metWaarden.find(({ gemeente }) => gemeente.code === code);
  if (!eigen) return undefined;
  const vergelijking = compareGrip(
    eigen,
    metWaarden.filter((ander) => ander !== eigen),
  );
  const maten = vergelijking.map((een) => ({
    ...een,
    openbaar: isOpenbaar(een.maat),
    ...gripformules[een.maat],
  }));
  const regelingen = delenOf(code).map((deel) => ({
    ...deel,
    leeftijd: deel.vanKracht === null ? null : ageOf(deel.vanKracht, datum),
  }));
  const lichamen = regelingen.filter(({ soort }) => soort === 'lichaam').length;
  const { stand: kennis } = kennisOn(index.bron.regelingen, datum, gripbron.volledigVanaf);
  return {
    gemeente: { code, naam: eigen.gemeente.naam },
    datum,
    kennis,
    ...(kennis === 'onbekend' ? niets(maten) : { maten, lichamen, regelingen }),
  };
}
