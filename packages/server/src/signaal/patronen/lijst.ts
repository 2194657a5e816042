import type { PatronenAntwoord } from '@samenhang/core/signaal';
import { nl } from '@samenhang/taal';
import { escapeHtml } from '../../http/gedeeld/index.ts';

/** A page without script or style of its own, for a frame on somebody else's site. */
export function listToHtml({ patronen, minimum }: PatronenAntwoord): string {
  const woorden = nl.signaal.patronen;
  const rijen = patronen.map(({ naam, signalen, gemeenten }) => {
    const cellen = [
      signalen === null ? woorden.teWeinig : String(signalen),
      gemeenten === null ? woorden.teWeinig : woorden.minstens(String(gemeenten)),
    ];
    return `<tr><th scope="row">${escapeHtml(naam)}</th>${cellen.map((cel) => `<td>${cel}</td>`).join('')}</tr>`;
  });
  const koppen = Object.values(woorden.kolommen).map((kop) => `<th scope="col">${escapeHtml(kop)}</th>`);
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(woorden.titel)}</title></head>
<body>
<table><caption>${escapeHtml(woorden.titel)}</caption><thead><tr>${koppen.join('')}</tr></thead>
<tbody>
${rijen.join('\n')}
</tbody></table>
<p>${escapeHtml(woorden.uitleg(minimum))}</p>
</body>
</html>
`;
}
