import { dagelijksLevenEis } from '@samenhang/core';
import { readStroomTabel } from '@samenhang/data/eigen';
import { functioneleRegios, type Geldigheidseis } from '@samenhang/motor';
import { type Command, Option } from 'commander';
import { readBestand } from '../invoer/index.ts';
import type { Pakketopties } from '../pakket/index.ts';
import { addJson, numberOption } from '../rekenen/index.ts';
import {
  addScheiding,
  Bevinding,
  type Doel,
  GebruikFout,
  parseDoel,
  type Scheiding,
  type Schrijver,
  tableFile,
  writeDoel,
} from '../uitvoer/index.ts';
import { type Berekend, describe, toJson } from './weergave.ts';

interface Functioneelopties extends Pakketopties, Partial<Geldigheidseis> {
  readonly stromen?: string;
  readonly naar?: Doel;
  readonly scheiding?: Scheiding;
}

/** What Istat asks of an area, for flows of somebody's own. */
const istatEis: Geldigheidseis = {
  minOmvang: 1000,
  minDichtheid: 0.6667,
  doelOmvang: 10_000,
  doelDichtheid: 0.75,
};

function chooseEis(opties: Functioneelopties, standaard: Geldigheidseis): Geldigheidseis {
  const {
    minOmvang = standaard.minOmvang,
    minDichtheid = standaard.minDichtheid,
    doelOmvang = standaard.doelOmvang,
    doelDichtheid = standaard.doelDichtheid,
  } = opties;
  if (minOmvang >= doelOmvang)
    throw new GebruikFout(`--min-omvang (${minOmvang}) moet lager zijn dan --doel-omvang (${doelOmvang}).`);
  if (minDichtheid > doelDichtheid)
    throw new GebruikFout(
      `--min-dichtheid (${minDichtheid}) mag niet hoger zijn dan --doel-dichtheid (${doelDichtheid}).`,
    );
  return { minOmvang, minDichtheid, doelOmvang, doelDichtheid };
}

/** Functional regions of the flows in somebody's own file. */
async function computeEigen(bestand: string, eis: Geldigheidseis): Promise<Berekend> {
  const gelezen = readStroomTabel(await readBestand(bestand));
  if (!gelezen.ok) {
    const getoond = gelezen.fouten.slice(0, 20).map(({ regel, wat, herstel }) => {
      const plaats = regel === undefined ? bestand : `${bestand}, regel ${regel}`;
      return `${plaats}: ${wat} ${herstel}`;
    });
    const rest = gelezen.fouten.length - getoond.length;
    throw new Bevinding([...getoond, ...(rest > 0 ? [`En nog ${rest} fouten.`] : [])].join('\n'));
  }
  const { zones, ...stromen } = gelezen.tabel;
  return {
    uitkomst: functioneleRegios({ n: zones.length, stromen, ...eis }),
    soort: ['zone', 'zones'],
    zones,
    naam: (zone) => zones[zone] ?? '',
    gebied: (regio) => (regio < 0 ? null : regio + 1),
  };
}

function listZones(
  { uitkomst, zones, gebied }: Berekend,
  soort: 'csv' | 'xlsx',
  scheiding: Scheiding | undefined,
): Promise<string | Uint8Array> {
  const rijen = zones.map((zone, k) => [zone, gebied(uitkomst.labels[k] ?? -1)]);
  return tableFile(soort, ['zone', 'gebied'], rijen, scheiding);
}

async function computeWritten(opties: Functioneelopties): Promise<Berekend> {
  const { stromen, naar, scheiding } = opties;
  if (stromen === undefined) {
    const eis = chooseEis(opties, dagelijksLevenEis);
    // Only now: for flows of one's own the data package need not be loaded, which takes longer than they do.
    const { computeLand } = await import('./land.ts');
    return computeLand(opties, eis, naar, scheiding);
  }
  const soort = naar?.soort === 'xlsx' ? 'xlsx' : 'csv';
  if (naar && naar.soort !== soort)
    throw new GebruikFout(
      'Van eigen stromen zijn er geen grenzen: met --stromen kan --naar alleen naar .csv of .xlsx.',
    );
  const berekend = await computeEigen(stromen, chooseEis(opties, istatEis));
  if (naar) await writeDoel(naar, await listZones(berekend, soort, scheiding));
  return berekend;
}

function addEisopties(command: Command): Command {
  const omvang = numberOption('omvang', 1, Number.MAX_SAFE_INTEGER);
  const dichtheid = numberOption('dichtheid', 0.01, 1);
  return command
    .addOption(new Option('--min-omvang <getal>', 'minste aantal werkende inwoners').argParser(omvang))
    .addOption(
      new Option(
        '--min-dichtheid <deel>',
        'zelfvoorziening die een gebied van de doelomvang nodig heeft',
      ).argParser(dichtheid),
    )
    .addOption(
      new Option('--doel-omvang <getal>', 'vanaf hier is de laagste dichtheid genoeg').argParser(omvang),
    )
    .addOption(
      new Option(
        '--doel-dichtheid <deel>',
        'zelfvoorziening die een gebied van de minste omvang nodig heeft',
      ).argParser(dichtheid),
    );
}

export function addFunctioneel(command: Command, schrijver: Schrijver): void {
  command
    .option('--data <map>', 'gebruik het gegevenspakket in deze map')
    .option('--stromen <bestand>', 'eigen stromen: CSV van woongebied, werkgebied, aantal')
    .addOption(
      new Option(
        '--naar <bestand>',
        'schrijf ook een lijst of kaart: .csv, .xlsx, .svg, .png of .geojson',
      ).argParser(parseDoel('csv', 'xlsx', 'svg', 'png', 'geojson')),
    )
    .addHelpText(
      'after',
      `
Zonder --stromen gaat het over Nederland, met de woon-werkstromen van het gegevenspakket en de grenzen van de
Britse Travel-to-Work Areas (3500, 0.6667, 25000, 0.75). Met --stromen is de standaard die van Istat (1000,
0.6667, 10000, 0.75). Dichtheid is het kleinste van twee delen: van de werkende inwoners die in het gebied
werken, en van de banen die inwoners van het gebied hebben.

De gebieden zijn van gemeenten in het jaar van de stromen; een kaart is overgebracht naar de gemeenten van nu.

In JSON: labels (zone: gebied, null waar dat niet kan), gebieden, reserve, nietGeplaatst, buiten.

Voorbeelden:
  samenhang functioneel
  samenhang functioneel --naar dagelijks-leven.svg
  samenhang functioneel --stromen pendel.csv --min-omvang 1000 --doel-omvang 10000 --json`,
    );
  addJson(addEisopties(addScheiding(command))).action(async (opties: Functioneelopties) => {
    const berekend = await computeWritten(opties);
    if (opties.json) schrijver.json(toJson(berekend));
    else {
      schrijver.regels(...describe(berekend));
      if (opties.naar) schrijver.regels('', `Geschreven: ${opties.naar.bestand}.`);
    }
  });
}
