import type { OvergangAntwoord } from '@samenhang/core/geld';
import type { Catalogus } from '../catalogus.ts';
import { maakGetallen } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

/**
 * What a transition does to one gemeente in one year, in sentences: what it gets and what it costs, between which amounts
 * where the scenario asks for ranges, and what is left or missing per inhabitant.
 * @returns nothing for a gemeente or a year that is not in it.
 */
export function tellOvergang(
  { gemeenten, bandbreedte }: OvergangAntwoord,
  code: string,
  jaar: number,
  { t, taal }: { readonly t: Catalogus; readonly taal: Taal },
): readonly string[] {
  const gemeente = gemeenten.find((g) => g.code === code);
  const cijfers = gemeente?.jaren.find((j) => j.jaar === jaar);
  if (!gemeente || !cijfers) return [];
  const getal = maakGetallen(taal);
  const z = t.geld.overgang;
  const band = bandbreedte?.gemeenten.find((g) => g.code === code)?.jaren.find((j) => j.jaar === jaar);
  const [wanneer, budget, kosten] = [String(jaar), getal.heel(cijfers.budget), getal.heel(cijfers.kosten)];
  /** Above nothing is any shortfall. */
  const tellKans = (kans: number, boven: number): string =>
    boven > 0 ? z.kansBoven(getal.procent(kans), getal.met(boven, 2)) : z.kans(getal.procent(kans));
  const perInwoner = getal.met(Math.abs(cijfers.saldoPerInwoner), 2);
  return [
    band
      ? z.zinTussen({
          jaar: wanneer,
          wie: gemeente.naam,
          budget,
          kosten,
          laag: getal.heel(band.kosten[0]),
          hoog: getal.heel(band.kosten[4]),
        })
      : z.zin(wanneer, gemeente.naam, budget, kosten),
    cijfers.saldo < 0 ? z.tekort(perInwoner) : z.over(perInwoner),
    ...(band && bandbreedte ? [tellKans(band.kans, bandbreedte.tekort)] : []),
  ];
}
