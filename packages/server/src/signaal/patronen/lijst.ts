import type { PatronenAntwoord } from '@samenhang/core/signaal';
import { nl } from '@samenhang/taal';
import { escapeHtml } from '../../http/gedeeld/index.ts';
import { tableToHtml } from '../../http/openbaar/index.ts';

/** The counts as a page for a frame on somebody else's site. */
export function listToHtml({ patronen, minimum }: PatronenAntwoord): string {
  const woorden = nl.signaal.patronen;
  return tableToHtml({
    titel: woorden.titel,
    koppen: Object.values(woorden.kolommen),
    rijen: patronen.map(({ naam, signalen, gemeenten }) => [
      escapeHtml(naam),
      signalen === null ? woorden.teWeinig : String(signalen),
      gemeenten === null ? woorden.teWeinig : woorden.minstens(String(gemeenten)),
    ]),
    uitleg: woorden.uitleg(minimum),
  });
}
