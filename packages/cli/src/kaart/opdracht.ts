import { writeFile } from 'node:fs/promises';
import { type Crs, type Kant, regiokaart, toGeoJson, vlakkenVan } from '@samenhang/server';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { refuseRest, tellEigen } from '../eigen/index.ts';
import { addExtraopties, type Extraopties, openKant, openWerk, type Werk } from '../pakket/index.ts';
import { Bevinding, type Schrijver, toonBasis } from '../uitvoer/index.ts';
import { renderPng } from './png.ts';
import { drawSvg } from './svg.ts';

interface Kaartopties extends Extraopties {
  readonly naar: Doel;
  readonly crs?: Crs;
  readonly breedte: number;
}

const soorten = ['svg', 'png', 'geojson'] as const;

interface Doel {
  readonly bestand: string;
  readonly soort: (typeof soorten)[number];
}

function parseDoel(bestand: string): Doel {
  const soort = soorten.find((s) => bestand.toLowerCase().endsWith(`.${s}`));
  if (soort) return { bestand, soort };
  throw new InvalidArgumentError(`'${bestand}' moet eindigen op ${soorten.map((s) => `.${s}`).join(', ')}.`);
}

function parseCrs(tekst: string): Crs {
  const crs = { 'EPSG:28992': 'rd', CRS84: 'wgs84' } as const;
  const gekozen = Object.entries(crs).find(([naam]) => naam === tekst.toUpperCase());
  if (gekozen) return gekozen[1];
  throw new InvalidArgumentError(`'${tekst}' kan hier niet. Kies uit: ${Object.keys(crs).join(', ')}.`);
}

function parseBreedte(tekst: string): number {
  const pixels = Number(tekst);
  if (/^\d+$/u.test(tekst) && pixels >= 100 && pixels <= 10_000) return pixels;
  throw new InvalidArgumentError(`'${tekst}' is geen breedte: gebruik een getal van 100 tot en met 10000.`);
}

async function draw(
  { bron }: Werk,
  { atlas, editie }: Kant,
  { naar, crs, breedte }: Kaartopties,
): Promise<string | Uint8Array> {
  const grenzen = bron.pakket.grenzen(atlas.jaar);
  if (!grenzen) throw new Bevinding(`Van het jaar ${atlas.jaar} zijn er geen grenzen: een kaart kan niet.`);
  const regios = regiokaart(atlas, editie, grenzen);
  if (naar.soort === 'geojson') return `${JSON.stringify(toGeoJson(regios, crs ?? 'wgs84'))}\n`;
  const naam = atlas.indelingen.get(editie.indeling)?.naam ?? editie.indeling;
  const svg = drawSvg({
    atlas,
    editie,
    gemeenten: vlakkenVan(grenzen.topologie),
    regios,
    titel: `${naam}, ${atlas.jaar}`,
    ondertitel: [
      `${editie.regios.length} regio’s, ${toonBasis(editie, atlas.jaar)}. Bron: ${editie.bron}.`,
      `Grenzen van ${grenzen.bronjaar}. Gearceerd: in meer regio’s, of onzeker.`,
    ],
  });
  if (naar.soort === 'svg') return svg;
  return renderPng(svg, breedte);
}

export function addKaart(program: Command, schrijver: Schrijver): void {
  const command = program
    .command('kaart')
    .argument('<indeling>', 'de naam van een indeling, naam@jaar, of een eigen bestand.csv')
    .description('teken de kaart van een indeling in een bestand: SVG, PNG of GeoJSON')
    .addOption(
      new Option('--naar <bestand>', 'het bestand: .svg, .png of .geojson')
        .argParser(parseDoel)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--crs <stelsel>',
        'bij GeoJSON: CRS84 (lengte en breedte, standaard) of EPSG:28992 (RD)',
      ).argParser(parseCrs),
    )
    .addOption(
      new Option('--breedte <pixels>', 'bij PNG: de breedte; 2480 is een A4 op drukkwaliteit')
        .argParser(parseBreedte)
        .default(2480),
    )
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang kaart veiligheidsregio --naar veiligheidsregio.svg
  samenhang kaart swv_po --jaar 2015 --naar kaart.png --breedte 1200
  samenhang kaart mijn-regios.csv --naar regios.geojson --crs EPSG:28992`,
    );
  addExtraopties(command).action(async (tekst: string, opties: Kaartopties) => {
    const werk = await openWerk(opties);
    const { kant, eigen } = await openKant(werk, tekst, opties);
    const { bestand } = opties.naar;
    const inhoud = await draw(werk, kant, opties);
    await writeFile(bestand, inhoud).catch((error: unknown) => {
      const oorzaak = error instanceof Error && 'code' in error ? String(error.code) : 'onbekende oorzaak';
      throw new Bevinding(`Het bestand '${bestand}' is niet te schrijven (${oorzaak}).`);
    });
    tellEigen([...werk.eigen, ...eigen], schrijver);
    if (opties.json) schrijver.json({ bestand, indeling: kant.editie.indeling, jaar: kant.atlas.jaar });
    else schrijver.regels(`De kaart staat in ${bestand}.`);
    refuseRest([...werk.eigen, ...eigen]);
  });
}
