import type { OvergangAntwoord } from '@samenhang/core/geld';
import type { Catalogus } from '../catalogus.ts';
import { maakGetallen } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

interface Spraak {
  readonly t: Catalogus;
  readonly taal: Taal;
}

type Kansrekening = Pick<OvergangAntwoord, 'bandbreedte'>;

/** What the chance of a shortfall is called above a column: with its threshold, where there is one. */
export function nameKans({ bandbreedte }: Kansrekening, { t, taal }: Spraak): string {
  const { kansKop, kansKopBoven } = t.geld.overgang;
  const boven = bandbreedte?.tekort ?? 0;
  return boven > 0 ? kansKopBoven(maakGetallen(taal).met(boven, 2)) : kansKop;
}

/** How ranges and chances came about, as sentences; none where there are none. */
export function tellTrekkingen({ bandbreedte }: Kansrekening, { t, taal }: Spraak): readonly string[] {
  if (!bandbreedte) return [];
  const getal = maakGetallen(taal);
  const { trekkingen, seed, tekort } = bandbreedte;
  const { overgang } = t.geld;
  return [
    overgang.trekkingen(getal.heel(trekkingen), String(seed)),
    ...(tekort > 0 ? [overgang.tekortGrens(getal.met(tekort, 2))] : []),
  ];
}

/**
 * What a transition does to one gemeente in one year, in sentences: what it gets and what it costs, between which amounts
 * where the scenario asks for ranges, and what is left or missing per inhabitant.
 * @returns nothing for a gemeente or a year that is not in it.
 */
export function tellOvergang(
  { gemeenten, bandbreedte }: OvergangAntwoord,
  code: string,
  jaar: number,
  { t, taal }: Spraak,
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
