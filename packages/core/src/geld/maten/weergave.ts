/** The key figures as answers and tables. */

import type { Jaarboek } from '../../atlas/index.ts';
import { fillTabel, koppen, makeKop, type Tabel } from '../../tabel/index.ts';
import type { KerncijferAntwoord, KerncijfersAntwoord } from './antwoord.ts';
import { findKerncijfer, type Kerncijferpakket } from './bron.ts';
import { type Kenmerk, kindOf } from './kerncijfer.ts';

const withKind = (kenmerk: Kenmerk) => ({ ...kenmerk, soort: kindOf(kenmerk) });

export function presentKerncijfers({ kenmerken }: Pick<Kerncijferpakket, 'kenmerken'>): KerncijfersAntwoord {
  return { kenmerken: kenmerken.map(withKind) };
}

/** @returns undefined where the package has no such figure of that year. */
export function presentKerncijfer(
  jaarboek: Jaarboek,
  pakket: Kerncijferpakket,
  naam: string,
  jaren: { readonly van: number; readonly naar: number },
): KerncijferAntwoord | undefined {
  const gevonden = findKerncijfer(jaarboek, pakket, naam, jaren);
  if (!gevonden) return undefined;
  const { kenmerk, cijfers } = gevonden;
  return { ...withKind(kenmerk), van: jaren.van, jaar: jaren.naar, gemeenten: cijfers };
}

export function kerncijfersTabel({ kenmerken }: KerncijfersAntwoord): Tabel {
  return fillTabel<KerncijfersAntwoord['kenmerken'][number]>(
    'kerncijfers',
    [
      { ...makeKop('kenmerk', 'tekst', 'Kenmerk', 'Key figure'), waarde: (k) => k.kenmerk },
      { ...makeKop('naam', 'tekst', 'Naam', 'Name'), waarde: (k) => k.naam },
      { ...makeKop('eenheid', 'tekst', 'Eenheid', 'Unit'), waarde: (k) => k.eenheid },
      { ...makeKop('soort', 'tekst', 'Soort', 'Kind'), waarde: (k) => k.soort },
      { ...makeKop('jaren', 'tekst', 'Jaren', 'Years'), waarde: (k) => k.jaren.join(' ') },
      { ...koppen.bron, waarde: (k) => k.bron },
    ],
    kenmerken,
  );
}

export function kerncijferTabel({ eenheid, gemeenten }: KerncijferAntwoord): Tabel {
  return fillTabel<KerncijferAntwoord['gemeenten'][number]>(
    'kerncijfer',
    [
      { ...koppen.gemeente, waarde: (g) => g.code },
      { ...koppen.gemeentenaam, waarde: (g) => g.naam },
      {
        ...makeKop('waarde', 'getal', 'Waarde', 'Value', { eenheid: { nl: eenheid, en: eenheid } }),
        waarde: (g) => g.waarde,
      },
      { ...koppen.basis, waarde: (g) => g.basis },
    ],
    gemeenten,
  );
}
