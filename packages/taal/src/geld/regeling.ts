import type { Deelnemer, Huisvestfout, Sleutelvraagfout, Vertrekfout } from '@samenhang/core/geld';
import type { Catalogus } from '../catalogus.ts';
import { maakGetallen, opsomming } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

interface Spraak {
  readonly t: Catalogus;
  readonly taal: Taal;
}

/** Why leaving cannot be computed, and how to mend it. */
export function describeVertrekfout(fout: Vertrekfout, { t, taal }: Spraak): string {
  const hoogstens = fout.code === 'vaste-kosten' ? `€\u00A0${maakGetallen(taal).heel(fout.hoogstens)}` : '';
  return t.geld.vertrek.fouten[fout.code](hoogstens);
}

/** Why a contribution key cannot be computed, and how to mend it. */
export function describeSleutelfout(fout: Sleutelvraagfout, { t, taal }: Spraak): string {
  const { fouten } = t.geld.sleutels;
  if (fout.code === 'gewichten') return fouten.gewichten(maakGetallen(taal).procent(fout.som));
  return fouten[fout.code](fout.code === 'maat-mist' ? opsomming(taal, fout.namen) : '');
}

/** Why a division of who needs a home cannot be computed, and how to mend it. */
export function describeHuisvestfout(fout: Huisvestfout, { t, taal }: Spraak): string {
  const { fouten, maten } = t.geld.huisvesting;
  switch (fout.code) {
    case 'geen-gemeenten':
      return fouten['geen-gemeenten']();
    case 'gewichten':
      return fouten.gewichten(maakGetallen(taal).procent(fout.som));
    case 'maat-mist':
      return fouten['maat-mist'](maten[fout.maat], opsomming(taal, fout.namen));
    case 'maat-nergens':
      return fouten['maat-nergens'](maten[fout.maat]);
  }
}

/** How the contributions came about: what was divided, by what, and what nobody knows. */
export function tellBijdragen(
  deelnemers: readonly Pick<Deelnemer, 'naam' | 'bron'>[],
  { t, taal }: Spraak,
): string[] {
  const { eigenCijfers, naarInwoners, onbekend, volgensRegister } = t.geld.deelnemers;
  const bronnen = new Set(deelnemers.map(({ bron }) => bron));
  const zonder = deelnemers.filter(({ bron }) => bron === 'onbekend').map(({ naam }) => naam);
  return [
    ...(bronnen.has('eigen') ? [eigenCijfers] : []),
    ...(bronnen.has('register') ? [volgensRegister] : []),
    ...(bronnen.has('inwoners') ? [naarInwoners] : []),
    ...(zonder.length > 0 ? [onbekend(opsomming(taal, zonder))] : []),
  ];
}
