import type { Crs } from '@samenhang/beeld';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { refuseRest, tellEigen } from '../eigen/index.ts';
import { addExtraopties, type Extraopties, openKant, openWerk } from '../pakket/index.ts';
import {
  addScheiding,
  type Doel,
  parseDoel,
  type Scheiding,
  type Schrijver,
  writeDoel,
} from '../uitvoer/index.ts';
import { drawKaart } from './teken.ts';

interface Kaartopties extends Extraopties {
  readonly naar: Doel;
  readonly crs?: Crs;
  readonly breedte: number;
  readonly scheiding: Scheiding;
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

export function addKaart(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option('--naar <bestand>', 'het bestand: .svg, .png of .geojson; of als lijst: .csv of .xlsx')
        .argParser(parseDoel('svg', 'png', 'geojson', 'csv', 'xlsx'))
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
  addExtraopties(addScheiding(command)).action(async (tekst: string, opties: Kaartopties) => {
    const werk = await openWerk(opties);
    const { kant, eigen } = await openKant(werk, tekst, opties);
    const { naar, crs, breedte, scheiding } = opties;
    const { bestand } = naar;
    await writeDoel(
      naar,
      await drawKaart(werk.bron, kant, naar.soort, { ...(crs ? { crs } : {}), breedte, scheiding }),
    );
    tellEigen([...werk.eigen, ...eigen], schrijver);
    if (opties.json) schrijver.json({ bestand, indeling: kant.editie.indeling, jaar: kant.atlas.jaar });
    else schrijver.regels(`De kaart staat in ${bestand}.`);
    refuseRest([...werk.eigen, ...eigen]);
  });
}
