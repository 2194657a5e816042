/** An editie (one indeling in one year) while it is being built. */
import { TABELLEN, type Tabelnaam } from '../../tabellen/index.ts';
import { compareText } from '../bron.ts';
import { CBS, CC_BY, CC0, type Herkomst, OPEN, type Tabel, uniqueJaren, WET } from '../uitvoer.ts';

export interface Lid {
  readonly gemeente: string;
  readonly regio: string;
  readonly aandeel: number;
  readonly overlap: number | null;
}

export interface Editie {
  readonly indeling: string;
  readonly jaar: number;
  readonly basis: 'waargenomen' | 'afgeleid';
  readonly wijze: string;
  readonly bron: string;
  readonly licentie: string;
  readonly gebreken: readonly string[];
  readonly zonderRegio: readonly string[];
  /** The source names a part of the gemeenten only. */
  readonly deels?: boolean;
  readonly leden: readonly Lid[];
  /** Name per region code. */
  readonly namen: ReadonlyMap<string, string>;
}

export function sortEdities(edities: readonly Editie[]): Editie[] {
  return [...edities].sort((a, b) => compareText(a.indeling, b.indeling) || a.jaar - b.jaar);
}

const BRONNEN: readonly Herkomst[] = [
  CBS,
  { title: 'Wetten en regelingen', path: 'https://wetten.overheid.nl/' },
  { title: 'Register van Overheidsorganisaties', path: 'https://organisaties.overheid.nl/' },
  { title: 'DUO, VWS, VNG, Vektis en Nationaal Programma RES: zie de kolom bron bij elke editie' },
];

function tabel(
  naam: Tabelnaam,
  edities: readonly Editie[],
  rijen: Tabel['rijen'],
  gebreken: readonly string[],
): Tabel {
  return {
    vorm: TABELLEN[naam],
    rijen,
    jaren: uniqueJaren(edities.map((e) => e.jaar)),
    bronnen: BRONNEN,
    licenties: [CC_BY, CC0, WET, OPEN],
    gebreken,
  };
}

function listRegios(editie: Editie): [string, string][] {
  const codes = [...new Set(editie.leden.map((lid) => lid.regio))].sort(compareText);
  return codes.map((code) => [code, editie.namen.get(code) ?? code]);
}

/** The three tables of all edities: edities, regios and lidmaatschap. */
export function toTabellen(ongesorteerd: readonly Editie[]): Tabel[] {
  const edities = sortEdities(ongesorteerd);
  const kaal = edities.filter((e) => listRegios(e).some(([code, naam]) => code === naam));
  const namen = kaal.map((e) => `${e.indeling} ${String(e.jaar)}`).join(', ');
  return [
    tabel(
      'edities',
      edities,
      edities.map((e) => [
        e.indeling,
        e.jaar,
        e.basis,
        e.wijze,
        e.bron,
        e.licentie,
        e.gebreken.join(' '),
        e.deels === true ? 'onbekend' : [...e.zonderRegio].sort(compareText).join(' '),
      ]),
      [],
    ),
    tabel(
      'regios',
      edities,
      edities.flatMap((e) => listRegios(e).map(([code, naam]) => [e.indeling, e.jaar, code, naam])),
      [`Zonder namen, alleen met codes: ${namen}.`, 'Dezelfde regio kan per jaar een andere code hebben.'],
    ),
    tabel(
      'lidmaatschap',
      edities,
      edities.flatMap((e) =>
        [...e.leden]
          .sort((a, b) => compareText(a.gemeente, b.gemeente) || compareText(a.regio, b.regio))
          .map((lid) => [e.indeling, e.jaar, lid.gemeente, lid.regio, lid.aandeel, lid.overlap]),
      ),
      ['Jaren zonder editie staan niet in het pakket; het programma leidt die af via de herindelingen.'],
    ),
  ];
}

/** The catalogue, straight from the hand-made input. */
export function toCatalogus(
  rijen: readonly ((kolom: string) => string)[],
  edities: readonly Editie[],
): Tabel {
  const vorm = TABELLEN.indelingen;
  const kolommen = vorm.velden.map((v) => v.name);
  return tabel(
    'indelingen',
    edities,
    rijen
      .map((rij) => kolommen.map((kolom) => rij(kolom)))
      .sort((a, b) => compareText(a[0] ?? '', b[0] ?? '')),
    [
      'Niet aanwezig: sw-regio’s, woningmarktregio’s, de gemeenten bij de meeste centrumgemeenten, ' +
        'en veel jaren van de wel aanwezige indelingen.',
    ],
  );
}
