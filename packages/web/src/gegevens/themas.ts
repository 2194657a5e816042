import type { Pakketbestand } from './vragen.ts';

/** What a file is about, as the page groups them. */
const THEMAS = ['gemeenten', 'indelingen', 'regelingen', 'taken', 'grenzen', 'overig'] as const;
type Thema = (typeof THEMAS)[number];

const inThema: Readonly<Record<Exclude<Thema, 'grenzen' | 'overig'>, readonly string[]>> = {
  gemeenten: [
    'gemeenten',
    'herindelingen',
    'buren',
    'plaatsen',
    'postcodes',
    'kenmerken',
    'kerncijfers',
    'woonwerk',
  ],
  indelingen: ['indelingen', 'edities', 'regios', 'lidmaatschap', 'voorkeuzes'],
  regelingen: [
    'regelingen',
    'deelnames',
    'regelingtaken',
    'controles',
    'vormregels',
    'inhoudseisen',
    'domeinregels',
    'synoniemen',
    'termijnen',
    'feestdagen',
    'raadsfracties',
    'raadsstukken',
    'geld',
    'taakvelden',
  ],
  taken: ['taken', 'artikelen', 'taakrollen', 'loketten', 'behoeften', 'huishoudens', 'regels'],
};

const themaVanNaam = new Map(
  Object.entries(inThema).flatMap(([thema, namen]) => namen.map((naam) => [naam, thema as Thema] as const)),
);

/** The theme of a file; a file that a later package brings is 'overig' until it is given one. */
function themaVan(naam: string): Thema {
  return themaVanNaam.get(naam) ?? (naam.startsWith('grenzen-') ? 'grenzen' : 'overig');
}

/** The files by theme, themes without files left out. */
export function naarThema(bestanden: readonly Pakketbestand[]) {
  return THEMAS.map((thema) => ({
    thema,
    bestanden: bestanden.filter(({ naam }) => themaVan(naam) === thema),
  })).filter((groep) => groep.bestanden.length > 0);
}
