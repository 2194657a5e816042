import type { Immutable } from '@samenhang/core';
import type { OpgavenAntwoord } from '@samenhang/core/opgave';
import { nl } from '@samenhang/taal';
import { escapeHtml } from '../http/gedeeld/index.ts';
import { tableToHtml } from '../http/openbaar/index.ts';

/** The agenda as a page for a frame on somebody else's site; each opgave opens here, beside that site. */
export function listToHtml({ opgaven }: Immutable<OpgavenAntwoord>): string {
  const { lijst, staten, toezegging: toezegwoorden } = nl.opgave;
  return tableToHtml({
    titel: lijst.inbedTitel,
    koppen: Object.values(lijst.inbedKolommen),
    rijen: opgaven.map(({ id, titel, staat, eigenaars }) => [
      `<a href="/agenda/${id}" target="_blank" rel="noopener">${escapeHtml(titel)}</a>`,
      escapeHtml(staten[staat]),
      escapeHtml(
        eigenaars
          .filter(({ toezegging }) => toezegging !== 'nee')
          .map(({ naam, toezegging }) => (toezegging === 'gevraagd' ? toezegwoorden.gevraagd(naam) : naam))
          .join(', '),
      ),
    ]),
    uitleg: opgaven.length === 0 ? lijst.geen : lijst.inbedBron,
  });
}
