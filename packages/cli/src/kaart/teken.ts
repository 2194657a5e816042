import { buildKaartvorm, type Crs, drawRegioprent, regiokaart, toGeoJson } from '@samenhang/beeld';
import type { Kant } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import type { Bron } from '@samenhang/server/bron';
import { maakGetallen, nl } from '@samenhang/taal';
import { Bevinding, type Doelsoort, type Scheiding, tableFile, toonBasis } from '../uitvoer/index.ts';

interface Tekenkeuze {
  readonly crs?: Crs;
  /** Of a PNG, in pixels. */
  readonly breedte?: number;
  readonly scheiding?: Scheiding | undefined;
}

const lijstkoppen = ['gemeentecode', 'gemeente', 'regiocode', 'regio'];

/** An indeling as a table: a row for each gemeente in each of its regio's. */
function listKaart({ atlas, editie }: Kant): string[][] {
  return editie.regios.flatMap((regio, r) =>
    Array.from(ledenVan(editie.overdekking, r), (g) => {
      const { code, naam } = atlas.gemeenten[g] ?? { code: '', naam: '' };
      return [code, naam, regio.code, regio.naam];
    }),
  );
}

type Grenzen = NonNullable<ReturnType<Bron['pakket']['grenzen']>>;

function drawSvg({ atlas, editie }: Kant, { topologie, bronjaar }: Grenzen): string {
  const naam = atlas.indelingen.get(editie.indeling)?.naam ?? editie.indeling;
  return drawRegioprent({
    atlas,
    editie,
    vorm: buildKaartvorm(topologie),
    titel: `${naam}, ${atlas.jaar}`,
    ondertitel: `${editie.regios.length} regio’s, ${toonBasis(editie, atlas.jaar)}. Grenzen van ${bronjaar}.`,
    bron: `Bron: ${editie.bron}.`,
    t: nl,
    getal: maakGetallen('nl'),
  });
}

/** An indeling in the form asked for: a picture, areas, or a table. */
export async function drawKaart(
  bron: Bron,
  kant: Kant,
  soort: Doelsoort,
  { crs = 'wgs84', breedte = 2480, scheiding }: Tekenkeuze = {},
): Promise<string | Uint8Array> {
  if (soort === 'csv' || soort === 'xlsx') return tableFile(soort, lijstkoppen, listKaart(kant), scheiding);
  const { atlas, editie } = kant;
  const grenzen = bron.pakket.grenzen(atlas.jaar);
  if (!grenzen) throw new Bevinding(`Van het jaar ${atlas.jaar} zijn er geen grenzen: een kaart kan niet.`);
  const { basis, bronjaar } = grenzen;
  if (soort === 'geojson')
    return toGeoJson(regiokaart(atlas, editie, grenzen.topologie), {
      crs,
      samenhang: { jaar: atlas.jaar, basis, bronjaar },
    });
  const svg = drawSvg(kant, grenzen);
  if (soort === 'svg') return svg;
  // Only now: other commands need not wait for it to load.
  const { Resvg } = await import('@resvg/resvg-js');
  return new Resvg(svg, { fitTo: { mode: 'width', value: breedte } }).render().asPng();
}
