import type { Atlas, Editie } from '@samenhang/core';
import { aantalRegiosVan, regiosVan } from '@samenhang/motor';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { gemeenteIndexen } from './indexen.ts';
import type { Legendateken, Puntvorm } from './legenda.ts';
import type { Opschrift } from './namen.ts';
import { drawKaartprent } from './prent.ts';
import { colourRegios } from './regiokleuren.ts';
import type { Kaartvorm, Venster } from './vorm.ts';

/** A place, by the code of the gemeente where it lies: its regio has the same code. */
export interface Regioplaats {
  readonly code: string;
  readonly vorm: Puntvorm;
  /** What its dot means. */
  readonly tekst: string;
}

/** How far above its dot a name is written, in units of the map. */
const hoger = 9.5;

/** Names of regio's above the dots of their places, on a map that is drawn so much finer. */
export function nameAbovePlaatsen<O extends Opschrift>(
  opschriften: readonly O[],
  { gebieden, indexVan }: Kaartvorm,
  fijn: number,
): readonly O[] {
  return opschriften.map((opschrift) => {
    const [x, y] = gebieden[indexVan.get(opschrift.code) ?? -1]?.midden ?? opschrift.midden;
    return { ...opschrift, midden: [x, y - hoger * fijn] as const };
  });
}

/** What a picture of an indeling is made of. */
export interface Regioprent {
  readonly atlas: Atlas;
  readonly editie: Editie;
  readonly vorm: Kaartvorm;
  readonly venster?: Venster | undefined;
  readonly titel: string;
  readonly ondertitel: string;
  readonly bron: string;
  /** Places that the regio's belong to: the name of a regio then stands above its place. */
  readonly plaatsen?: readonly Regioplaats[] | undefined;
  /** What it means that a gemeente lies in no regio, where that is another than usual. */
  readonly zonder?: string | undefined;
  /** Hue of each regio, where a screen has chosen them already. */
  readonly tinten?: readonly string[] | undefined;
  readonly t: Catalogus;
  readonly getal: Getallen;
}

/** What the marks on this map mean, with how many gemeenten have them; none where there are none. */
function describeMarks({ editie, zonder, t, getal }: Regioprent): Legendateken[] {
  const { overdekking: o, onzeker, deels } = editie;
  const usual = deels === true ? t.indelingen.legendaNietBekend : t.indelingen.legendaZonder;
  const tel = (past: (aantal: number) => boolean) =>
    Array.from({ length: o.aantalEenheden }, (_, g) => g).filter((g) => past(aantalRegiosVan(o, g))).length;
  const regels: readonly (readonly [Legendateken['teken'], number, (aantal: string) => string])[] = [
    ['strepen', tel((aantal) => aantal > 1), t.indelingen.legendaGesplitst],
    ['stippen', onzeker.length, t.kaart.onzekerLegenda],
    ['arcering', tel((aantal) => aantal === 0), zonder === undefined ? usual : () => zonder],
  ];
  return regels.flatMap(([teken, aantal, schrijf]) =>
    aantal > 0 ? [{ teken, tekst: schrijf(getal.heel(aantal)) }] : [],
  );
}

/** What the dots mean: each once. */
function describePlaatsen(plaatsen: readonly Regioplaats[]): Legendateken[] {
  const eerste = new Map(plaatsen.map(({ vorm, tekst }) => [vorm, tekst]));
  return Array.from(eerste, ([teken, tekst]) => ({ teken, tekst }));
}

/** What a pointer tells of a gemeente: its name, its regio's, a doubt. */
function tell({ atlas, editie, t }: Regioprent, g: number, naam: string): string {
  if (!atlas.gemeenten[g]) return naam;
  const regios = Array.from(regiosVan(editie.overdekking, g), (r) => {
    const regio = editie.regios[r];
    return regio?.naam || regio?.code || '';
  });
  const geen = editie.deels === true ? t.indelingen.regioNietBekend : t.indelingen.geenRegio;
  const waar = regios.length === 0 ? geen : regios.join(', ');
  return `${naam}: ${waar}${editie.onzeker.includes(g) ? ` (${t.kaart.onzeker})` : ''}`;
}

/** The map of an indeling as SVG text: its regio's in the colours of the screen, named, with a legend of the marks. */
export function drawRegioprent(prent: Regioprent): string {
  const { atlas, editie, vorm, venster, tinten, plaatsen, titel, ondertitel, bron } = prent;
  const { vulling, strepen, twijfel, grenzen, opschriften } = colourRegios(
    atlas,
    editie,
    vorm,
    'prent',
    tinten,
  );
  const indexen = gemeenteIndexen(atlas, vorm);
  return drawKaartprent({
    vorm,
    venster,
    kleuren: vulling,
    strepen,
    twijfel,
    grenzen,
    opschriften: plaatsen
      ? nameAbovePlaatsen(opschriften, vorm, (venster ?? vorm.venster)[2] / vorm.venster[2])
      : opschriften,
    punten: plaatsen?.flatMap(({ code, vorm: hoe }) => {
      const midden = vorm.gebieden[vorm.indexVan.get(code) ?? -1]?.midden;
      return midden ? [{ midden, vorm: hoe }] : [];
    }),
    vertel: (i) => tell(prent, indexen[i] ?? -1, vorm.gebieden[i]?.naam ?? ''),
    titel,
    ondertitel,
    klassen: [],
    klasseteksten: [],
    tekens: [...describePlaatsen(plaatsen ?? []), ...describeMarks(prent)],
    bron,
  });
}
