/** What leaving a regeling does, as an answer: with what a second leaver would add, and the scale that is needed. */

import { findSchaal, inhabitantsFor } from '../schaal/plaatsen.ts';
import type { VertrekAntwoord } from './antwoord.ts';
import type { Deelnemer } from './deelnemer.ts';
import { belowScale, computeVertrek, type Vertrekregel, type Vertrekvraag } from './vertrek.ts';

export interface Vertrekkeuze {
  readonly deelnemers: readonly Deelnemer[];
  /** F: cost of a year that stays when somebody leaves, euro. */
  readonly vasteKosten: number;
  readonly regel: Vertrekregel;
  /** Who leaves, by index. */
  readonly weg: readonly number[];
  /** The scale that is wanted, where it is asked for. */
  readonly wens?: { readonly bezetting: number; readonly weigering: number } | undefined;
}

/** Why leaving cannot be computed: no contributions, nobody who leaves, nobody who stays and pays, or too much fixed cost. */
export type Vertrekfout =
  | { readonly code: 'geen-bijdragen' | 'niemand-weg' | 'niemand-blijft' }
  | { readonly code: 'vaste-kosten'; readonly hoogstens: number };

export type Vertrekuitkomst =
  | { readonly ok: true; readonly antwoord: VertrekAntwoord }
  | { readonly ok: false; readonly fout: Vertrekfout };

const formules = [
  'uittreedsom = Σ_t aandeel_t · grondslag − vermogen · b / Σ b',
  'grondslag = b  of  F · b / Σ b',
  'stijging_h(t) = (F_weg − Σ_weg aandeel_t · grondslag) · b_h / Σ_blijvers b',
  'F_weg = F · Σ_weg b / Σ b',
];

function faultOf({ deelnemers, vasteKosten, weg }: Vertrekkeuze): Vertrekfout | undefined {
  const totaal = deelnemers.reduce((som, { bijdrage }) => som + bijdrage, 0);
  if (!(totaal > 0)) return { code: 'geen-bijdragen' };
  if (weg.length === 0) return { code: 'niemand-weg' };
  if (!deelnemers.some(({ bijdrage }, g) => bijdrage > 0 && !weg.includes(g)))
    return { code: 'niemand-blijft' };
  return vasteKosten > totaal * (1 + 1e-9) ? { code: 'vaste-kosten', hoogstens: totaal } : undefined;
}

/** The question to the model; the years are those in which who leaves still pays, one at least. */
function questionOf({ deelnemers, vasteKosten, regel }: Vertrekkeuze, weg: readonly number[]): Vertrekvraag {
  const bijdragen = deelnemers.map(({ bijdrage }) => bijdrage);
  const totaal = bijdragen.reduce((som, b) => som + b, 0);
  const jaren = Math.max(1, regel.aandelen.length);
  return { bijdragen, vasteKosten: Math.min(vasteKosten, totaal), regel, weg, jaren };
}

const sum = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);
const perHead = (euro: number, inwoners: number | null): number | null =>
  inwoners === null || inwoners === 0 ? null : euro / inwoners;

/** The scale that is wanted against what there is; `null` where it was not asked, or clients are not known of all. */
function judgeSchaal({ deelnemers, weg, wens }: Vertrekkeuze): VertrekAntwoord['schaal'] {
  const aanbod = deelnemers.flatMap(({ clienten }) => clienten ?? []);
  if (!wens || aanbod.length === 0 || aanbod.length < deelnemers.length) return null;
  const { plaatsen, aanbod: nodig } = findSchaal(wens.bezetting, wens.weigering);
  const { alleen, minst } = belowScale(aanbod, nodig);
  const nu = sum(aanbod);
  const namen = (wie: readonly number[]) => wie.map((g) => deelnemers[g]?.naam ?? '');
  const inwoners = sum(deelnemers.map((d) => d.inwoners ?? 0));
  return {
    ...wens,
    plaatsen,
    clienten: nodig,
    inwoners: inhabitantsFor(nodig, { clienten: nu, inwoners }),
    nu,
    straks: sum(aanbod.filter((_, g) => !weg.includes(g))),
    alleen: nu < nodig ? [] : alleen.flatMap((groep) => namen(groep.weg)),
    minst: minst ? namen(minst.weg) : [],
  };
}

/** Of each who stays: what its leaving too would do. Who then leaves nobody behind who pays is left out. */
function addNext(keuze: Vertrekkeuze, schaal: VertrekAntwoord['schaal']): VertrekAntwoord['nogEen'] {
  const { deelnemers, weg } = keuze;
  return deelnemers.flatMap((d, g) => {
    const samen = [...weg, g];
    if (weg.includes(g) || faultOf({ ...keuze, weg: samen })) return [];
    const { uittreedsommen, blijvend } = computeVertrek(questionOf(keuze, samen));
    const stijgingen = blijvend.flatMap((euro, h) =>
      samen.includes(h) ? [] : (perHead(euro, deelnemers[h]?.inwoners ?? null) ?? []),
    );
    return [
      {
        naam: d.naam,
        gemeente: d.gemeente,
        som: uittreedsommen.at(-1)?.som ?? 0,
        blijvers: sum(blijvend),
        meestPerInwoner: stijgingen.length === 0 ? null : Math.max(...stijgingen),
        teKlein: schaal && schaal.straks - (d.clienten ?? 0) < schaal.clienten,
      },
    ];
  });
}

/** What leaving does, or why that cannot be computed. */
export function presentVertrek(keuze: Vertrekkeuze): Vertrekuitkomst {
  const fout = faultOf(keuze);
  if (fout) return { ok: false, fout };
  const { deelnemers, regel, vasteKosten, weg } = keuze;
  const { uittreedsommen, jaren, blijvend } = computeVertrek(questionOf(keuze, weg));
  const schaal = judgeSchaal(keuze);
  const antwoord: VertrekAntwoord = {
    regel,
    vasteKosten,
    deelnemers: deelnemers.map(({ naam, gemeente, inwoners, bijdrage, bron }, g) => {
      const som = uittreedsommen.find(({ wie }) => wie === g);
      return {
        ...{ naam, gemeente, inwoners, bijdrage, bron },
        vertrekt: weg.includes(g),
        uittreedsom: som ? { betaalt: som.betaalt, vermogen: som.vermogen, som: som.som } : null,
        jaren: jaren.map(({ perDeelnemer }) => perDeelnemer[g] ?? 0),
        blijvend: blijvend[g] ?? 0,
        blijvendPerInwoner: perHead(blijvend[g] ?? 0, inwoners),
      };
    }),
    samen: jaren.map(({ jaar, perDeelnemer }) => ({
      jaar,
      weg: sum(perDeelnemer.filter((_, g) => weg.includes(g))),
      blijvers: sum(perDeelnemer.filter((_, g) => !weg.includes(g))),
    })),
    nogEen: addNext(keuze, schaal),
    schaal,
    formules,
  };
  return { ok: true, antwoord };
}
