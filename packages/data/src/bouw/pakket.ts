/** The whole package, from a folder of sources to files in memory. */
import { Bronmap, type Bronrij, invoer } from './bron.ts';
import { buildBuren } from './buren.ts';
import { buildGrenzen, readVlakken } from './grenzen/index.ts';
import { buildEdities, toCatalogus, toTabellen } from './indelingen/index.ts';
import { buildGemeenten, buildHerindelingen, readGemeenten, readHerindelingen } from './jaren.ts';
import { buildKenmerken, buildKerncijfers, inwonersOf, readKerncijfers } from './kerncijfers.ts';
import {
  buildDeelnames,
  buildGeld,
  buildPostcodes,
  buildRegelingen,
  buildTaakvelden,
  buildWoonwerk,
} from './overig.ts';
import { buildPlaatsen } from './plaatsen.ts';
import { buildRaadsfracties, buildRaadsstukken } from './raad.ts';
import {
  buildControles,
  buildRegels,
  buildRegisterregels,
  buildTermijnen,
  buildVerwijzingen,
  buildVoorkeuzes,
} from './recht.ts';
import { type Bestand, toBestand, toDatapackage, toGrensbestand } from './schrijf.ts';
import { buildArtikelen, buildBehoeften, buildHuishoudens, buildTaakrollen, buildTaken } from './taken.ts';
import type { Tabel } from './uitvoer.ts';
import { buildLoketten, buildRegelingtaken } from './uitvoering.ts';
import { JAAR_MET_WATER } from './water.ts';

/** Raised by hand when the content or the format changes. */
const VERSIE = '1.7.0';

export interface Bouwsel {
  readonly bestanden: readonly Bestand[];
  readonly datapackage: string;
  /** What did not fit and was left out; for the log and the docs. */
  readonly meldingen: readonly string[];
}

/** What must be done for a household, by which law, and who does it. */
function buildTaaktabellen(bron: Bronmap): readonly Tabel[] {
  return [
    buildTaken(invoer.readTabel('taken.csv')),
    buildArtikelen(invoer.readTabel('artikelen.csv')),
    buildTaakrollen(invoer.readTabel('taakrollen.csv')),
    buildRegelingtaken({
      regelingen: bron.readTabel('regelingen/regelingen.csv'),
      regels: invoer.readTabel('uitvoerregels.csv'),
      lijst: bron.readTabel('regelingen/taken_2026.csv'),
      taaknamen: invoer.readTabel('taaknamen.csv'),
    }),
    buildLoketten(bron.readTabel('raad/woo_vindplaatsen_gemeenten_2026.csv')),
    buildBehoeften(invoer.readTabel('behoeften.csv')),
    buildHuishoudens(invoer.readTabel('huishoudens.csv')),
  ];
}

/** What the law says, as far as it is computed with. */
function buildRechttabellen(regels: readonly Bronrij[]): readonly Tabel[] {
  return [
    buildRegels(regels),
    buildControles(invoer.readTabel('controles.csv')),
    ...buildRegisterregels((naam) => invoer.readTabel(naam)),
    ...buildTermijnen(invoer.readTabel('termijnen.csv'), invoer.readTabel('feestdagen.csv')),
  ];
}

/** Who sits in each council, and where it publishes. */
function buildRaadtabellen(bron: Bronmap): readonly Tabel[] {
  return [
    buildRaadsfracties(bron.readTabel('raad/raadszetels_2026.csv')),
    buildRaadsstukken(
      bron.readTabel('raad/woo_vindplaatsen_gemeenten_2026.csv'),
      bron.readTabel('raad/ori_bronnen_2026.csv'),
    ),
  ];
}

export async function buildPakket(van: string): Promise<Bouwsel> {
  const bron = new Bronmap(van);
  const gemeenten = readGemeenten(bron.readTabel('gemeenten.csv'));
  const herindelingen = readHerindelingen(bron.readTabel('herindelingen.csv'));
  const regels = invoer.readTabel('regels.csv');
  const kenmerken = invoer.readTabel('kenmerken.csv');
  const cijfers = readKerncijfers(bron, gemeenten, kenmerken);
  const edities = buildEdities(bron, gemeenten, regels);
  const grenzen = await buildGrenzen(bron, gemeenten, herindelingen);
  const tabellen: Tabel[] = [
    buildGemeenten(gemeenten, inwonersOf(cijfers)),
    buildHerindelingen(herindelingen),
    toCatalogus(invoer.readTabel('indelingen.csv'), edities),
    ...toTabellen(edities),
    buildBuren(
      grenzen,
      invoer.readTabel('verbindingen.csv'),
      herindelingen,
      readVlakken(bron, JAAR_MET_WATER),
    ),
    buildPostcodes(bron.readTabel('wetten/swv_passend_onderwijs_pc4_2015.csv')),
    buildPlaatsen(invoer.readTabel('plaatsen.csv'), grenzen),
    buildWoonwerk(bron.readTabel('stromen/woonwerk_2006_2014.csv')),
    buildRegelingen(bron.readTabel('regelingen/regelingen.csv')),
    buildDeelnames(bron.readTabel('regelingen/deelnames.csv')),
    buildGeld(
      bron.readTabel('geld/decentralisatie_uitkeringen_bijlagen_2010_2015.csv'),
      invoer.readTabel('gemeentenamen.csv'),
    ),
    buildKenmerken(cijfers, kenmerken),
    buildKerncijfers(cijfers),
    buildTaakvelden(bron.readTabel('geld/iv3_taakvelden_2023.csv')),
    ...buildTaaktabellen(bron),
    ...buildRechttabellen(regels),
    ...buildRaadtabellen(bron),
    buildVoorkeuzes(invoer.readTabel('voorkeuzes.csv')),
    buildVerwijzingen(invoer.readTabel('verwijzingen.csv'), invoer.readTabel('artikelen.csv')),
  ];
  const bestanden = [...tabellen.map(toBestand), ...grenzen.map(toGrensbestand)];
  return {
    bestanden,
    datapackage: toDatapackage(bestanden, VERSIE),
    meldingen: [
      ...cijfers.onbekend.map((naam) => `kerncijfers: geen gemeente gevonden voor ${naam}`),
      ...cijfers.ontbrekend.map((naam) => `kerncijfers: geen cijfers voor ${naam}`),
    ],
  };
}
