import { escapeHtml } from '../gedeeld/index.ts';

/** Any site may show it in a frame; nothing else of ours may be. */
export const inlijstkoppen = () => ({ 'Content-Security-Policy': "default-src 'none'; frame-ancestors *" });

interface Lijstblad {
  readonly titel: string;
  readonly koppen: readonly string[];
  /** Of each row its cells as HTML, the one that names the row first. */
  readonly rijen: readonly (readonly string[])[];
  readonly uitleg: string;
}

/** A page with one table, without script, style or cookie of its own, for a frame on somebody else's site. */
export function tableToHtml({ titel, koppen, rijen, uitleg }: Lijstblad): string {
  const kop = koppen.map((een) => `<th scope="col">${escapeHtml(een)}</th>`).join('');
  const regels = rijen.map(
    ([naam, ...cellen]) =>
      `<tr><th scope="row">${naam}</th>${cellen.map((cel) => `<td>${cel}</td>`).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(titel)}</title></head>
<body>
<table><caption>${escapeHtml(titel)}</caption><thead><tr>${kop}</tr></thead>
<tbody>
${regels.join('\n')}
</tbody></table>
<p>${escapeHtml(uitleg)}</p>
</body>
</html>
`;
}
