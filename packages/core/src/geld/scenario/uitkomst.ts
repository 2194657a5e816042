/** The answer to a scenario: figures per gemeente and year, with every assumption and formula beside them. */

import type { NaastAntwoord, OvergangAntwoord } from '../antwoord.ts';
import { computeBanden, tornadosOf } from '../bandbreedte/band.ts';
import { compareBanden, isComparable } from '../bandbreedte/naast.ts';
import type { Bandvraag } from '../bandbreedte/rekenaar.ts';
import { breakEvenOf, computeOvergang } from '../overgang/overgang.ts';
import { firstStep, partsOf } from '../overgang/pad.ts';
import type { Scenario } from './antwoord.ts';
import { assumptionsOf } from './lees.ts';
import type { Geplaatst } from './plaats.ts';

/** The recipe: the formulas by which all figures came about. */
const formules = [
  'o_g = Σ_m w_m · x_gm / Σ_h x_hm',
  'φ_t = (t − start − uitstel + 1) / T, 0–1',
  'b_g(t) = B_t · ((1 − φ_t) · h_g/H + φ_t · o_g)',
  'δ′_g = δ_g · (1 − Σe / Σδ⁺), e_g = max(0, −δ_g − d · inwoners_g)',
  'k_g(t) = p_t · c_g(t), c_g,oud(t) = c_g · (1 − u)^k',
  's_g(t) = b_g(t) − k_g(t)',
  'k = p·λ + p·√(λ(1 + c²))·z + p·(1 + 2c²)/6·(z² − 1)',
] as const;

function listAannames(s: Scenario): OvergangAntwoord['aannames'] {
  const vast = { laag: null, hoog: null };
  return [
    ...assumptionsOf(s).map(({ veld, waarde, laag, hoog, bron }) => ({
      veld: veld as string,
      waarde,
      laag: laag ?? null,
      hoog: hoog ?? null,
      bron,
    })),
    { veld: 'oudGeld', waarde: s.oudGeld.naar, ...vast, bron: s.oudGeld.bron },
    { veld: 'overgang', waarde: s.overgang.waarde, ...vast, bron: s.overgang.bron },
    ...(s.pad.tabel
      ? [{ veld: 'pad.tabel', waarde: s.pad.tabel.waarden, ...vast, bron: s.pad.tabel.bron }]
      : []),
    ...s.sleutel.maten.map(({ maat, gewicht, bron }, k) => ({
      veld: `sleutel.maten[${k + 1}].${maat}`,
      waarde: gewicht,
      ...vast,
      bron,
    })),
  ];
}

/** A scenario as a question with ranges. */
function askBand(scenario: Scenario, { deelnemers, overgang }: Geplaatst): Bandvraag {
  const { trekkingen = 10_000, seed = 1 } = scenario.bandbreedte ?? {};
  return {
    overgang,
    codes: deelnemers.map(({ code }) => code),
    spreiding: scenario.spreiding?.waarde ?? 0,
    bereiken: new Map(
      assumptionsOf(scenario).flatMap(({ veld, waarde, laag, hoog }) =>
        laag === undefined || hoog === undefined ? [] : [[veld, { waarde, laag, hoog }] as const],
      ),
    ),
    trekkingen,
    seed,
  };
}

/** The ranges, where a scenario asks for them. */
function presentBandbreedte(scenario: Scenario, geplaatst: Geplaatst): OvergangAntwoord['bandbreedte'] {
  if (!scenario.bandbreedte) return null;
  const { deelnemers } = geplaatst;
  const { tekort = 0 } = scenario.bandbreedte;
  const vraag = askBand(scenario, geplaatst);
  const { trekkingen, seed } = vraag;
  const tornados = tornadosOf(vraag);
  const banden = computeBanden(vraag, tekort, [...deelnemers.keys()]);
  return {
    trekkingen,
    seed,
    tekort,
    gemeenten: banden.map(({ gemeente, jaren, cumulatief }) => ({
      code: deelnemers[gemeente]!.code,
      jaren: jaren.map((j) => ({ ...j, budget: j.budget ?? [], kosten: j.kosten ?? [] })),
      cumulatief,
      aannames: tornados[gemeente]!,
    })),
  };
}

/** Computes a scenario that was placed. */
export function presentOvergang(scenario: Scenario, geplaatst: Geplaatst): OvergangAntwoord {
  const { deelnemers, overgang } = geplaatst;
  const jaren = computeOvergang(overgang);
  const oud = partsOf(overgang.oud);
  return {
    naam: scenario.naam,
    van: overgang.van,
    tot: overgang.tot,
    basisjaar: scenario.basisjaar,
    eersteStap: firstStep(overgang.pad),
    jaren: jaren.map(({ jaar, fase, totaal, tekort }) => ({ jaar, fase, totaal, tekort })),
    gemeenten: deelnemers.map(({ code, naam, centrum, inwoners }, g) => ({
      code,
      naam,
      centrum: deelnemers[centrum]!.code,
      inwoners,
      aandeelOud: oud[g]!,
      aandeelNieuw: overgang.nieuw[g]!,
      gelijkspel: breakEvenOf(jaren, g) ?? null,
      jaren: jaren.map((j) => ({
        jaar: j.jaar,
        ongedempt: j.ongedempt[g]!,
        budget: j.budget[g]!,
        clienten: j.clienten[g]!,
        kosten: j.kosten[g]!,
        saldo: j.saldo[g]!,
        saldoPerInwoner: j.saldo[g]! / inwoners,
        cumulatief: j.cumulatief[g]!,
        verschil: j.verschil[g]!,
        verschilPerInwoner: j.verschil[g]! / inwoners,
      })),
    })),
    aannames: listAannames(scenario),
    bandbreedte: presentBandbreedte(scenario, geplaatst),
    formules: [...formules],
  };
}

/** A scenario with where it was placed. */
export interface Gelegdscenario {
  readonly scenario: Scenario;
  readonly geplaatst: Geplaatst;
}

/**
 * Scenarios beside each other, with the same draws for all: of every two of them what the second brings more, year by year.
 * Undefined where they are not of the same gemeenten (in the same order) and years: then there is nothing to compare.
 * @param alleen codes of the gemeenten that are asked about; all where left out.
 */
export function presentNaast(
  gelegd: readonly Gelegdscenario[],
  alleen?: readonly string[],
): NaastAntwoord | undefined {
  const [eerste] = gelegd;
  if (!eerste) return undefined;
  const { trekkingen } = askBand(eerste.scenario, eerste.geplaatst);
  const vragen = gelegd.map(({ scenario, geplaatst }) => ({ ...askBand(scenario, geplaatst), trekkingen }));
  if (!isComparable(vragen)) return undefined;
  const { deelnemers } = eerste.geplaatst;
  const gekozen = [...deelnemers.keys()].filter((g) => alleen?.includes(deelnemers[g]!.code) ?? true);
  return {
    namen: gelegd.map(({ scenario }) => scenario.naam),
    trekkingen,
    paren: compareBanden(vragen, gekozen).map((paar) => ({
      ...paar,
      gemeenten: paar.gemeenten.map(({ gemeente, jaren, samen, kansBeter }) => ({
        code: deelnemers[gemeente]!.code,
        naam: deelnemers[gemeente]!.naam,
        jaren: jaren.map(({ jaar, verschil, kans }) => ({ jaar, verschil: [...verschil], kans })),
        samen: [...samen],
        kansBeter,
      })),
    })),
  };
}
