import type { Kenmerk, Signaalinhoud } from '@samenhang/core/signaal';
import type { Bron } from '../bron/index.ts';

/** Does the data package know this one? Its ids and codes are of the last year, its acts those that its tasks name. */
export function knows(bron: Bron, { soort, waarde }: Kenmerk): boolean {
  const { takenboek, feiten, regelingen } = bron.pakket;
  switch (soort) {
    case 'naad':
      return true;
    case 'taak':
      return takenboek.taken.some(({ taak }) => taak === waarde);
    case 'behoefte':
      return takenboek.behoeften.some(({ behoefte }) => behoefte === waarde);
    case 'wet':
      return takenboek.taken.some(({ wet }) => wet === waarde);
    case 'indeling':
      return feiten.indelingen.some(({ indeling }) => indeling === waarde);
    case 'regeling':
      return regelingen.some(({ rooId }) => rooId === waarde);
    case 'gemeente':
      return bron.atlas(bron.laatsteJaar)?.gemeenten.some(({ code }) => code === waarde) === true;
    case 'regio': {
      const [indeling = '', code] = waarde.split(/:(.*)/su);
      return feiten.regios.some((rij) => rij.indeling === indeling && rij.regio === code);
    }
  }
}

/** The fields of a signal that name what the data package does not have. */
export function findUnknown(
  bron: Bron,
  inhoud: Signaalinhoud,
): readonly { readonly veld: string; readonly code: string }[] {
  const { taken, wetten, behoefte, indeling, regeling, gebied } = inhoud;
  const een = (veld: string, soort: Kenmerk['soort'], waarde: string | null | undefined) =>
    waarde === null || waarde === undefined || knows(bron, { soort, waarde }) ? [] : [veld];
  return [
    ...taken.flatMap((waarde, k) => een(`taken.${k}`, 'taak', waarde)),
    ...wetten.flatMap((waarde, k) => een(`wetten.${k}`, 'wet', waarde)),
    ...een('behoefte', 'behoefte', behoefte),
    ...een('indeling', 'indeling', indeling),
    ...een('regeling', 'regeling', regeling),
    ...een('gebied.code', 'gemeente', gebied?.soort === 'gemeente' ? gebied.code : null),
    ...een('gebied.code', 'regio', gebied?.soort === 'regio' ? `${gebied.indeling}:${gebied.code}` : null),
  ].map((veld) => ({ veld, code: 'onbekend' }));
}
