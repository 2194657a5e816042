import { schrift, textLines, toText, wrap } from '@samenhang/beeld';
import { anker, type Grafiekbeeld, isGestreept, type Teken } from './grafieken.ts';

function text(regels: readonly string[], x: number, y: number, korps: number, meer = ''): string {
  const regel = textLines(regels, { x, y, korps }).map(toText).join('');
  return regel.replaceAll('<text ', `<text ${meer} `);
}

/** The charts as a picture of its own: title, signs and source included. */
interface Prent {
  readonly titel: string;
  readonly grafieken: readonly Grafiekbeeld[];
  readonly uitleg: readonly { readonly teken: Teken; readonly tekst: string }[];
  readonly bron: string;
}

const breedte = 800;
const marge = 32;
const blok = 270;
const hoogte = 170;
const blauw = '#255893';
const zacht = '#3d5374';
const hoofd = '#b23c0a';

function dot(x: number, y: number, dicht: boolean): string {
  return `<circle cx="${x}" cy="${y}" r="4.5" fill="${dicht ? blauw : '#fff'}" stroke="${blauw}" stroke-width="2"/>`;
}

function eventLine(x: number, boven: number, onder: number): string {
  return `<line x1="${x}" x2="${x}" y1="${boven}" y2="${onder}" stroke="${hoofd}" stroke-width="1.5" stroke-dasharray="5 3"/>`;
}

/** One chart with its title above this height. */
function chart(beeld: Grafiekbeeld, boven: number): string {
  const { punten, maximum, vergeleken, gebeurtenissen, schrijf } = beeld;
  const stap = (breedte - 2 * marge - 24) / Math.max(1, punten.length - 1);
  const x = (i: number) => Number((marge + 12 + i * stap).toFixed(1));
  const y = (waarde: number) => Number((boven + 40 + hoogte * (1 - waarde / maximum)).toFixed(1));
  const raster = [0, 0.5, 1].map(
    (deel) =>
      `<line x1="${marge}" x2="${breedte - marge}" y1="${y(deel * maximum)}" y2="${y(deel * maximum)}" stroke="#d6dde6"/>`,
  );
  const lijnen = punten.slice(1).map((punt, k) => {
    const vorig = punten[k];
    if (!vorig || Number.isNaN(punt.waarde + vorig.waarde)) return '';
    const streep = isGestreept(vorig, punt) ? ' stroke-dasharray="2 5" stroke-linecap="round"' : '';
    return `<line x1="${x(k)}" y1="${y(vorig.waarde)}" x2="${x(k + 1)}" y2="${y(punt.waarde)}" stroke="${blauw}" stroke-width="2"${streep}/>`;
  });
  const stippen = punten.map(({ jaar, waarde, waargenomen }, i) => {
    const naam = text([String(jaar)], x(i), y(0) + 22, 12, `text-anchor="middle" fill="${zacht}"`);
    if (Number.isNaN(waarde)) return naam;
    const label = vergeleken.includes(jaar)
      ? text(
          [schrijf(waarde)],
          x(i),
          y(waarde) - 11,
          13,
          `text-anchor="${anker(i, punten.length)}" font-weight="600"`,
        )
      : '';
    return `${naam}${dot(x(i), y(waarde), waargenomen)}${label}`;
  });
  const strepen = punten.map(({ jaar }, i) =>
    gebeurtenissen.includes(jaar) ? eventLine(x(i) - stap / 2, y(maximum) - 12, y(0)) : '',
  );
  const kop = text([`${beeld.titel} (0–${beeld.as})`], marge, boven, 15, 'font-weight="600"');
  return [kop, ...raster, ...strepen, ...lijnen, ...stippen].join('');
}

function sign(teken: Teken, x: number, y: number): string {
  return teken === 'streep' ? eventLine(x, y - 7, y + 7) : dot(x, y, teken === 'dicht');
}

/** The picture as SVG text. */
export function tekenPrent({ titel, grafieken, uitleg, bron }: Prent): string {
  const kop = wrap(titel, 62);
  const voet = wrap(bron, 120);
  const boven = 62 + kop.length * 29;
  const onder = boven + grafieken.length * blok;
  const totaal = onder + uitleg.length * 22 + voet.length * 15 + 24;
  const tekenregels = uitleg.map(
    ({ teken, tekst }, i) =>
      sign(teken, marge + 8, onder + i * 22 - 4) + text([tekst], marge + 26, onder + i * 22, 12.5),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breedte}" height="${totaal}" viewBox="0 0 ${breedte} ${totaal}" font-family="${schrift}" fill="#001a40">
<title>${toText(titel)}</title>
<rect width="100%" height="100%" fill="#fff"/>
${text(kop, marge, 48, 22, 'font-weight="600"')}
${grafieken.map((grafiek, i) => chart(grafiek, boven + i * blok)).join('\n')}
${tekenregels.join('')}
${text(voet, marge, onder + uitleg.length * 22 + 18, 11, `fill="${zacht}"`)}
</svg>`;
}
