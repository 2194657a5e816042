import { createHash } from 'node:crypto';
import type { Immutable } from '@samenhang/core';
import type { Catalogus, Taal } from '@samenhang/taal';
import { escapeHtml } from '../http/gedeeld/index.ts';
import type { Kaartblad } from './schemas.ts';

/** Sober, and of the width that the frame gives it. */
const opmaak = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #001a40; background: #fff; }
figure { margin: 0; }
img { display: block; inline-size: 100%; block-size: auto; }
figcaption, summary, p { padding: .25rem .5rem; font-size: .875rem; }
a { color: #00468c; }
div { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; inline-size: 100%; }
th, td { text-align: start; padding: .25rem .5rem; border-block-end: 1px solid #c6cedb; }
`;

/**
 * The only rule of its kind: any site may show this page in a frame. It has no script, no cookie and no form; its one picture
 * is in the page, and its one rule of style is known by its digest.
 */
export const bladkoppen = (): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    'img-src data:',
    `style-src 'sha256-${createHash('sha256').update(opmaak).digest('base64')}'`,
    'frame-ancestors *',
  ].join('; '),
});

/** A map as a page for a frame on another site: the picture with what it shows in words, and the table behind it. */
export function bladToHtml(blad: Immutable<Kaartblad>, t: Catalogus, taal: Taal): string {
  const woorden = t.acties.inlijsten;
  const { titel, omschrijving, pagina, svg, tabel } = blad;
  const rij = (cellen: readonly string[], soort: 'td' | 'th') => {
    const open = soort === 'th' ? '<th scope="col">' : '<td>';
    return `<tr>${cellen.map((cel) => `${open}${escapeHtml(cel)}</${soort}>`).join('')}</tr>`;
  };
  return `<!doctype html>
<html lang="${taal}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escapeHtml(titel)}</title><style>${opmaak}</style></head>
<body><figure>
<img alt="${escapeHtml(omschrijving)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">
<figcaption><a href="${escapeHtml(pagina)}" target="_blank" rel="noopener">${escapeHtml(woorden.bekijk)}</a></figcaption>
</figure>
<details><summary>${escapeHtml(woorden.tabel)}</summary><div><table>
<caption>${escapeHtml(titel)}</caption>
<thead>${rij(tabel.koppen, 'th')}</thead>
<tbody>
${tabel.rijen.map((cellen) => rij(cellen, 'td')).join('\n')}
</tbody></table></div></details>
</body>
</html>
`;
}
