import { buildBedragschaal, drawKaartprent, type Kaartvorm } from '@samenhang/beeld';
import type { Catalogus, Getallen } from '@samenhang/taal';
import type { Uitkeringmaat } from '../maten.ts';
import { amountOf, type Bedragwaarde, showValue } from './bedragwaarde.ts';

interface Bedragprent {
  readonly vorm: Kaartvorm;
  readonly bedragen: readonly Bedragwaarde[];
  readonly maat: Uitkeringmaat;
  /** Code of the gemeente that is pointed out. */
  readonly gemeente: string | undefined;
  readonly titel: string;
  /** Where the amounts are from. */
  readonly bron: string;
  /** The address with nothing left open. */
  readonly adres: string;
}

/** The map of amounts as a picture of its own. */
export function drawBedragprent(
  { vorm, bedragen, maat, gemeente, titel, bron, adres }: Bedragprent,
  { t, getal }: { readonly t: Catalogus; readonly getal: Getallen },
): string {
  const { uitkeringen: woorden } = t.geld;
  const per = new Map(bedragen.map((bedrag) => [bedrag.gemeente, amountOf(bedrag, maat)]));
  const schaal = buildBedragschaal(per.values());
  return drawKaartprent({
    vorm,
    kleuren: vorm.gebieden.map(({ code }) => {
      const waarde = per.get(code) ?? Number.NaN;
      return Number.isNaN(waarde) ? undefined : schaal.kleur(waarde);
    }),
    hoofd: vorm.indexVan.get(gemeente ?? ''),
    titel,
    ondertitel: `${woorden.maten[maat]}. ${bron}`,
    klassen: schaal.klassen,
    klasseteksten: schaal.klassen.map(
      ({ van, tot }) => `${showValue(van, maat, getal)} – ${showValue(tot, maat, getal)}`,
    ),
    tekens: [{ teken: 'arcering', tekst: woorden.niets }],
    bron: t.acties.prentBron(adres),
  });
}
