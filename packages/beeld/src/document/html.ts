import type { Blok, Stuk, Taal } from '@samenhang/taal';

const TEKENS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

const asText = (tekst: string): string =>
  tekst.replaceAll(/[&<>"']/gu, (teken) => TEKENS.get(teken) ?? teken);

/** Sober and small: one or two sheets of A4 in black on white. */
const OPMAAK = `
@page { size: A4; margin: 15mm 16mm; }
body { font: 10pt/1.4 "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #111; max-width: 178mm; margin: 8mm auto; padding: 0 4mm; }
h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 2mm; }
h2 { font-size: 11.5pt; margin: 5mm 0 1.5mm; border-top: .5pt solid #999; padding-top: 2mm; break-after: avoid; }
p, ul, dl, table { margin: 0 0 2mm; }
ul { padding-left: 5mm; }
dl { display: grid; grid-template-columns: 46mm 1fr; gap: .8mm 4mm; }
dt { font-weight: 600; }
dd { margin: 0; }
.leeg { color: #555; font-style: italic; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .8mm 3mm .8mm 0; border-bottom: .5pt solid #ccc; }
footer { margin-top: 6mm; font-size: 8.5pt; color: #444; }
section { break-inside: avoid; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`.trim();

function drawTabel({ koppen, rijen }: NonNullable<Blok['tabel']>): string {
  const kop = koppen.map((cel) => `<th scope="col">${asText(cel)}</th>`).join('');
  const rij = (cellen: readonly string[]): string => cellen.map((cel) => `<td>${asText(cel)}</td>`).join('');
  return `<table><thead><tr>${kop}</tr></thead><tbody>${rijen.map((r) => `<tr>${rij(r)}</tr>`).join('')}</tbody></table>`;
}

function drawBlok({ kop, zinnen = [], feiten = [], lijst = [], tabel }: Blok): string {
  const delen = [
    `<h2>${asText(kop)}</h2>`,
    ...zinnen.map((zin) => `<p>${asText(zin)}</p>`),
    tabel ? drawTabel(tabel) : '',
    feiten.length === 0
      ? ''
      : `<dl>${feiten
          .map(
            ({ term, waarde, leeg }) =>
              `<dt>${asText(term)}</dt><dd${leeg ? ' class="leeg"' : ''}>${asText(waarde)}</dd>`,
          )
          .join('')}</dl>`,
    lijst.length === 0 ? '' : `<ul>${lijst.map((zin) => `<li>${asText(zin)}</li>`).join('')}</ul>`,
  ];
  return `<section>${delen.join('')}</section>`;
}

/** A document as a page of its own that needs nothing else, made to be printed. */
export function toHtml({ bovenkop, kop, lead, blokken, voet }: Stuk, taal: Taal): string {
  return [
    '<!doctype html>',
    `<html lang="${taal}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${asText(kop)} – ${asText(bovenkop)}</title><style>${OPMAAK}</style></head>`,
    `<body><header><p>${asText(bovenkop)}</p><h1>${asText(kop)}</h1><p>${asText(lead)}</p></header>`,
    `<main>${blokken.map(drawBlok).join('\n')}</main>`,
    `<footer>${voet.map((zin) => `<p>${asText(zin)}</p>`).join('')}</footer></body></html>`,
    '',
  ].join('\n');
}
