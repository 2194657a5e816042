/**
 * A scenario to begin with, of what is known: the receivers of a task's money, and who belongs to them. Of whom it is not
 * known where they belong, they are left out and never guessed. What nobody knows (clients, prices) is an assumption that
 * says so: the money of a region at the price of a client, c_g = euro_r / p · inhabitants_g / inhabitants_r.
 */

import type { AndereNaam, Atlas } from '../../atlas/index.ts';
import { matchOne } from '../../eigen/index.ts';
import type { Scenario } from './antwoord.ts';
import type { Scenariofeiten } from './plaats.ts';

export interface Voorbeeldvraag {
  readonly naam: string;
  readonly atlas: Atlas;
  readonly andereNamen: readonly AndereNaam[];
  /** Id of the indeling in which the regions lie; null where the task has none. */
  readonly indeling: string | null;
  readonly onderwerp: string;
  readonly jaar: number;
  readonly uitkeringen: Scenariofeiten['uitkeringen'];
  /** Who belongs to which centre by the asker: code of the gemeente, code of the centre. */
  readonly leden: readonly (readonly [gemeente: string, centrum: string])[];
  /** Of a client, in euro. */
  readonly prijs: number;
  readonly bronnen: { readonly besluit: string; readonly eigen: string };
}

/** A first scenario, and what it could not place. */
export interface Voorbeeld {
  readonly scenario: Scenario;
  /** Gemeenten of the atlas, by index, of which it is not known to whom they belong. */
  readonly onbekend: readonly number[];
}

/** Years that are computed, and the first step. */
const jaren = { van: 2026, tot: 2040, start: 2028 } as const;

/**
 * The indeling of a task whose money a decree names; null where it names no task of ours. The decree calls a task as our
 * code of it, in words ('Maatschappelijke opvang').
 */
export function indelingOfOnderwerp(
  taken: readonly { readonly taak: string; readonly indeling: string | null }[],
  onderwerp: string,
): string | null {
  const code = onderwerp.toLowerCase().replaceAll(' ', '_');
  return taken.find(({ taak }) => taak === code)?.indeling ?? null;
}

/** Old money by gemeente of the atlas; who merged since left it to its heir. */
function oldMoney({ atlas, andereNamen, uitkeringen }: Voorbeeldvraag): Map<number, number> {
  const per = new Map<number, number>();
  for (const { gemeente, euro } of uitkeringen) {
    const g = gemeente === null ? undefined : matchOne(atlas, andereNamen, gemeente);
    if (g !== undefined) per.set(g, (per.get(g) ?? 0) + euro);
  }
  return per;
}

/** Centre of each gemeente of which it is known, by index. */
function centresOf(vraag: Voorbeeldvraag, oud: ReadonlyMap<number, number>): Map<number, number> {
  const { atlas, indeling, leden: eigen } = vraag;
  const centrum = new Map([...oud.keys()].map((g) => [g, g]));
  const editie = indeling === null ? undefined : atlas.edities.get(indeling);
  const { regioStart, leden } = editie?.overdekking ?? {};
  for (const r of editie?.regios.keys() ?? []) {
    const wie = [...(leden?.subarray(regioStart?.[r], regioStart?.[r + 1]) ?? [])];
    // The centre is who got the money; where none or several did, the region says nothing.
    const [c, ander] = wie.filter((g) => oud.has(g));
    if (c !== undefined && ander === undefined) for (const g of wie) centrum.set(g, c);
  }
  const plek = new Map(atlas.gemeenten.map(({ code }, g) => [code, g]));
  for (const [gemeente, bij] of eigen) {
    const [g, c] = [plek.get(gemeente), plek.get(bij)];
    if (g !== undefined && c !== undefined && oud.has(c) && !oud.has(g)) centrum.set(g, c);
  }
  return centrum;
}

/** Makes the scenario. */
export function buildVoorbeeld(vraag: Voorbeeldvraag): Voorbeeld {
  const { atlas, naam, onderwerp, jaar, prijs, bronnen } = vraag;
  const oud = oldMoney(vraag);
  const centrum = centresOf(vraag, oud);
  const inwoners = (g: number): number => atlas.inwoners[g] || 0;
  const perRegio = new Map<number, number>();
  for (const [g, c] of centrum) perRegio.set(c, (perRegio.get(c) ?? 0) + inwoners(g));
  const code = (g: number): string => atlas.gemeenten[g]?.code ?? '';
  const eigen = (waarde: number) => ({ waarde, bron: bronnen.eigen });
  return {
    scenario: {
      schema: 'samenhang/geldscenario',
      versie: 1,
      naam,
      jaar: atlas.jaar,
      basisjaar: jaar,
      van: jaren.van,
      tot: jaren.tot,
      gemeenten: [...centrum]
        .sort(([a], [b]) => a - b)
        .map(([g, c]) => ({
          gemeente: code(g),
          ...(c === g ? {} : { centrum: code(c) }),
          clienten: Math.round(
            ((oud.get(c) ?? 0) / prijs) * (inwoners(g) / Math.max(1, perRegio.get(c) ?? 1)),
          ),
        })),
      oudGeld: { naar: 'centrum', uitkering: { onderwerp, jaar }, bron: bronnen.besluit },
      sleutel: { bereik: 'regio', maten: [{ maat: 'inwoners', gewicht: 1, bron: bronnen.eigen }] },
      pad: { start: eigen(jaren.start), uitstel: eigen(0), duur: eigen(10) },
      index: eigen(0),
      prijs: { ...eigen(prijs), laag: prijs * 0.8, hoog: prijs * 1.2 },
      prijsindex: eigen(0),
      spreiding: eigen(1),
      groei: { ...eigen(0), laag: -0.02, hoog: 0.02 },
      uitstroom: { ...eigen(0.2), laag: 0.1, hoog: 0.3 },
      overgang: { waarde: 'blijven', bron: bronnen.eigen },
    },
    onbekend: atlas.gemeenten.flatMap((_, g) => (centrum.has(g) ? [] : [g])),
  };
}
