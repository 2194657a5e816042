import { type Kaartvorm, type Klasse, type Strepen, strepenSvg, type Venster } from '../kaart/index.ts';
import { escapeXml, schrift, text, wrap } from './letters.ts';

/** A map as a picture of its own: title, legend and source included. */
export interface Prent {
  readonly vorm: Kaartvorm;
  readonly venster?: Venster;
  /** Fill of each gebied; undefined = hatched. */
  readonly kleuren: readonly (string | undefined)[];
  readonly hoofd?: number;
  /** Lines over the map. */
  readonly lijnen?: readonly { readonly pad: string; readonly dikte: number; readonly kleur: string }[];
  readonly strepen?: readonly Strepen[];
  /** Heavier lines over the fills, as one path. */
  readonly grenzen?: string;
  readonly titel: string;
  readonly ondertitel: string;
  readonly klassen: readonly Pick<Klasse, 'kleur'>[];
  /** Labels beside the classes, in their order. */
  readonly klasseteksten: readonly string[];
  readonly bron: string;
}

const breedte = 800;
const marge = 32;
const koplijn = 92;
const voetlijn = 40;

function legend(prent: Prent, y: number): string {
  const breed = 44 + 7 * Math.max(0, ...prent.klasseteksten.map((t) => t.length));
  const vlak = `<rect x="${marge}" y="${y - 8}" width="${breed}" height="${prent.klassen.length * 20 + 10}" fill="#fff"/>`;
  const regels = prent.klassen
    .map(
      ({ kleur }, i) =>
        `<rect x="${marge}" y="${y + i * 20}" width="22" height="14" fill="${kleur}" stroke="#586c88" stroke-width=".5"/>` +
        text([prent.klasseteksten[i] ?? ''], marge + 30, y + i * 20 + 12, 12.5),
    )
    .join('');
  return vlak + regels;
}

/** The picture as SVG text. */
export function toSvg(prent: Prent): string {
  const { vorm, kleuren, hoofd, venster = vorm.venster } = prent;
  const titel = wrap(prent.titel, 62);
  const onder = wrap(prent.ondertitel, 104);
  const bron = wrap(prent.bron, 120);
  const boven = koplijn + (titel.length - 1) * 29 + (onder.length - 1) * 18;
  const kaartbreedte = breedte - 2 * marge;
  const kaarthoogte = Math.round((kaartbreedte * venster[3]) / venster[2]);
  const hoogte = boven + kaarthoogte + voetlijn + bron.length * 15;
  const lijn = venster[2] / vorm.venster[2];
  const vlakken = vorm.gebieden
    .map(
      (g, i) =>
        `<path d="${g.pad}" fill="${kleuren[i] ?? 'url(#arcering)'}"><title>${escapeXml(g.naam)}</title></path>`,
    )
    .join('');
  const kern =
    hoofd === undefined
      ? ''
      : `<path d="${vorm.gebieden[hoofd]?.pad ?? ''}" fill="none" stroke="#001a40" stroke-width="${2.2 * lijn}"/>`;
  const lijnen = (prent.lijnen ?? [])
    .map((l) => `<path d="${l.pad}" fill="none" stroke="${l.kleur}" stroke-width="${l.dikte}"/>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breedte}" height="${hoogte}" viewBox="0 0 ${breedte} ${hoogte}" ${schrift} fill="#001a40">
<title>${escapeXml(prent.titel)}</title>
<defs><pattern id="arcering" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${lijn})"><rect width="5" height="5" fill="#fff"/><rect width="1.6" height="5" fill="#8a97aa"/></pattern>${strepenSvg(prent.strepen ?? [], lijn)}</defs>
<rect width="100%" height="100%" fill="#fff"/>
${text(titel, marge, 48, 22, 'font-weight="600"')}${text(onder, marge, boven - 14 - (onder.length - 1) * 17.55, 13.5, 'fill="#3d5374"')}
<svg x="${marge}" y="${boven}" width="${kaartbreedte}" height="${kaarthoogte}" viewBox="${venster.map((v) => v.toFixed(1)).join(' ')}">
<g>${vlakken}</g><path d="${vorm.grenzen}" fill="none" stroke="#fff" stroke-width="${0.6 * lijn}"/><path d="${prent.grenzen ?? ''}" fill="none" stroke="#3d5374" stroke-width="${1.1 * lijn}"/><path d="${vorm.omtrek}" fill="none" stroke="#586c88" stroke-width="${0.6 * lijn}"/>${kern}${lijnen}
</svg>
${legend(prent, boven + 8)}
${text(bron, marge, boven + kaarthoogte + 28, 11, 'fill="#3d5374"')}
</svg>`;
}

/** The same picture in pixels, twice as fine as a screen needs. */
export async function toPng(svg: string): Promise<Blob> {
  const beeld = new Image();
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await beeld.decode();
  const doek = document.createElement('canvas');
  doek.width = beeld.width * 2;
  doek.height = beeld.height * 2;
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((resolve, reject) => {
    doek.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('this browser makes no PNG'));
    }, 'image/png');
  });
}
