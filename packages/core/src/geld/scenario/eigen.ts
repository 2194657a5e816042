/** Scenarios on somebody's own amounts: as the old money, as its total, or as what a key counts. */

import { matchOne } from '../../eigen/index.ts';
import type { Scenario } from './antwoord.ts';
import { buildVoorbeeld, type Voorbeeld, type Voorbeeldvraag } from './voorbeeld.ts';

/** What a gemeente has, in euro. */
interface Bedrag {
  /** Code of the gemeente. */
  readonly code: string;
  readonly naam?: string;
  readonly euro: number;
}

type Eigenvraag = Omit<Voorbeeldvraag, 'uitkeringen' | 'onderwerp'> & {
  readonly bedragen: readonly Bedrag[];
};

/**
 * A first scenario with these amounts as the old money: who has any is a centre, and the others of its region belong to it
 * where that is known. The source of the money is `bronnen.besluit`.
 */
export function buildEigenscenario({ bedragen, ...vraag }: Eigenvraag): Voorbeeld {
  const { jaar, bronnen, atlas, andereNamen } = vraag;
  // Who merged since left it to its heir.
  const per = new Map<string, number>();
  for (const { code, euro } of bedragen) {
    const erfgenaam = atlas.gemeenten[matchOne(atlas, andereNamen, code) ?? -1]?.code;
    if (erfgenaam !== undefined) per.set(erfgenaam, (per.get(erfgenaam) ?? 0) + euro);
  }
  const geld = Array.from(per, ([code, euro]) => ({ code, euro })).filter(({ euro }) => euro > 0);
  const uitkeringen = geld.map(({ code, euro }) => ({
    onderwerp: '',
    jaar,
    gemeente: code,
    ontvanger: code,
    euro,
  }));
  const { scenario, onbekend } = buildVoorbeeld({ ...vraag, onderwerp: '', uitkeringen });
  const euro = geld.map(({ code, euro: bedrag }) => ({ centrum: code, euro: bedrag }));
  return { scenario: { ...scenario, oudGeld: { naar: 'centrum', euro, bron: bronnen.besluit } }, onbekend };
}

/** The amounts in the same proportions, together `totaal`. */
export function scaleBedragen(bedragen: readonly Bedrag[], totaal: number): readonly Bedrag[] {
  const som = bedragen.reduce((samen, { euro }) => samen + euro, 0);
  return som > 0 ? bedragen.map(({ code, euro }) => ({ code, euro: (euro / som) * totaal })) : [];
}

/**
 * The scenario with a key that counts these amounts only. Of a gemeente that has none nothing is filled in: the scenario
 * says that it is missing.
 */
export function keyOnBedragen(
  scenario: Scenario,
  bedragen: readonly Bedrag[],
  { maat, bron }: { readonly maat: string; readonly bron: string },
): Scenario {
  // A scenario of a file may call a gemeente by its name.
  const per = new Map(
    bedragen.flatMap(({ code, naam = code, euro }) => [
      [naam, euro],
      [code, euro],
    ]),
  );
  return {
    ...scenario,
    gemeenten: scenario.gemeenten.map((g) => {
      const waarde = per.get(g.gemeente);
      return waarde === undefined ? g : { ...g, maten: { ...g.maten, [maat]: waarde } };
    }),
    sleutel: { ...scenario.sleutel, maten: [{ maat, gewicht: 1, bron }] },
  };
}
