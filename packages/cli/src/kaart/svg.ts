import { boxOf, type Vlak } from '@samenhang/beeld';
import { type Atlas, colourGraph, type Editie, regionNeighbours } from '@samenhang/core';
import { regiosVan } from '@samenhang/motor';

/** What is drawn: gemeenten in the colour of their regio, the outline of the regio's, a title. */
export interface Kaartbeeld {
  readonly atlas: Atlas;
  readonly editie: Editie;
  readonly gemeenten: readonly Vlak[];
  readonly regios: readonly Vlak[];
  readonly titel: string;
  /** Lines under the title; a long one goes on below. */
  readonly ondertitel: readonly string[];
}

/** Light colours that people with any colour vision can tell apart (Paul Tol, scheme "light"). */
const palet = ['#77aadd', '#eedd88', '#ee8866', '#44bb99', '#ffaabb', '#bbcc33', '#99ddff', '#dddddd'];
const zonderRegio = '#ffffff';
const breedte = 1000;
const marge = 20;
const regelhoogte = 18;
/** Letters that fit on a line under the title, in any sans-serif. */
const letters = 120;

const ontsnappingen: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(tekst: string): string {
  return tekst.replaceAll(/[&<>"]/gu, (teken) => ontsnappingen[teken] ?? teken);
}

/** Breaks a sentence at its spaces, so that it stays on the picture. */
function wrap(tekst: string): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(' ')) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= letters)
      regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}

/** From metres to the picture: north is up. */
interface Schaal {
  readonly hoogte: number;
  pad(vlak: Vlak): string;
}

function buildSchaal(vlakken: readonly Vlak[], kop: number): Schaal {
  const boxen = vlakken.map(({ vorm }) => boxOf(vorm));
  const west = Math.min(...boxen.map((b) => b[0]));
  const zuid = Math.min(...boxen.map((b) => b[1]));
  const oost = Math.max(...boxen.map((b) => b[2]));
  const noord = Math.max(...boxen.map((b) => b[3]));
  const maat = (breedte - 2 * marge) / (oost - west);
  const punt = ([x = 0, y = 0]: readonly number[]): string =>
    `${(marge + (x - west) * maat).toFixed(1)},${(kop + (noord - y) * maat).toFixed(1)}`;
  return {
    hoogte: Math.ceil(kop + (noord - zuid) * maat + marge),
    pad({ vorm }) {
      const ringen = vorm.type === 'Polygon' ? vorm.coordinates : vorm.coordinates.flat();
      return ringen.map((ring) => `M${ring.slice(0, -1).map(punt).join('L')}Z`).join('');
    },
  };
}

function colourOf(kleuren: Int8Array, regio: number): string {
  return palet[(kleuren[regio] ?? 0) % palet.length] ?? zonderRegio;
}

/** A hatch of the colours of all regio's that a gemeente lies in; with a dark line where it is uncertain. */
function hatch(id: string, kleuren: readonly string[], onzeker: boolean): string {
  const band = 6;
  const strepen = onzeker ? [...kleuren, '#444444'] : kleuren;
  const banen = strepen.map(
    (kleur, k) =>
      `<rect x="${k * band}" width="${onzeker && k === strepen.length - 1 ? 2 : band}" height="10" fill="${kleur}"/>`,
  );
  const maat = kleuren.length * band + (onzeker ? 2 : 0);
  return `<pattern id="${id}" width="${maat}" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${banen.join('')}</pattern>`;
}

interface Vulling {
  readonly kleur: string;
  readonly patroon?: string;
  readonly uitleg: string;
}

function fillOf({ atlas, editie }: Kaartbeeld, kleuren: Int8Array, code: string): Vulling {
  const g = atlas.gemeenten.findIndex((gemeente) => gemeente.code === code);
  const regios = [...regiosVan(editie.overdekking, g)];
  const namen = regios.map((r) => editie.regios[r]?.naam ?? '');
  const onzeker = editie.onzeker.includes(g);
  const uitleg = `${atlas.gemeenten[g]?.naam ?? code}: ${namen.join(' en ') || 'geen regio'}${onzeker ? ' (onzeker)' : ''}`;
  const [eerste] = regios;
  if (eerste === undefined) return { kleur: zonderRegio, uitleg };
  if (regios.length === 1 && !onzeker) return { kleur: colourOf(kleuren, eerste), uitleg };
  const id = `h-${code}`;
  const tinten = regios.map((r) => colourOf(kleuren, r));
  return { kleur: `url(#${id})`, patroon: hatch(id, tinten, onzeker), uitleg };
}

/**
 * The map of an indeling as SVG: neighbouring regio's in different colours, gemeenten in several regio's (or
 * uncertain) hatched, every gemeente with a title that says where it lies.
 */
export function drawSvg(beeld: Kaartbeeld): string {
  const { atlas, editie, gemeenten, regios, titel, ondertitel } = beeld;
  const regels = ondertitel.flatMap(wrap);
  const schaal = buildSchaal(gemeenten, 54 + regelhoogte * regels.length);
  const kleuren = colourGraph(regionNeighbours(editie.overdekking, atlas.buren));
  const vullingen = gemeenten.map((vlak) => ({ vlak, ...fillOf(beeld, kleuren, vlak.id) }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${schaal.hoogte}" role="img" lang="nl" font-family="sans-serif">`,
    `<title>${escapeXml(titel)}</title>`,
    `<desc>${escapeXml(ondertitel.join(' '))}</desc>`,
    `<defs>${vullingen.map((v) => v.patroon ?? '').join('')}</defs>`,
    `<rect width="${breedte}" height="${schaal.hoogte}" fill="#ffffff"/>`,
    `<text x="${marge}" y="32" font-size="24" font-weight="bold">${escapeXml(titel)}</text>`,
    ...regels.map(
      (regel, k) =>
        `<text x="${marge}" y="${54 + regelhoogte * k}" font-size="13" fill="#444444">${escapeXml(regel)}</text>`,
    ),
    '<g stroke="#ffffff" stroke-width="0.4" stroke-linejoin="round">',
    ...vullingen.map(
      ({ vlak, kleur, uitleg }) =>
        `<path id="${vlak.id}" d="${schaal.pad(vlak)}" fill="${kleur}"><title>${escapeXml(uitleg)}</title></path>`,
    ),
    '</g>',
    '<g fill="none" stroke="#333333" stroke-width="1.1" stroke-linejoin="round" pointer-events="none">',
    ...regios.map((vlak) => `<path d="${schaal.pad(vlak)}"/>`),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
