import { isDag } from '../recht/index.ts';
import { makeKop, type Tabel } from '../tabel/index.ts';
import type { Aanvulling, Aanvulwaarde, Onderwerp } from './regel.ts';
import type { Gelezentabel, Rijfout } from './rij.ts';
import { type Aanvulveld, fieldOf } from './velden.ts';

const kolommen = [
  makeKop('soort', 'tekst', 'Soort', 'Kind'),
  makeKop('nummer', 'tekst', 'Nummer', 'Number'),
  makeKop('veld', 'tekst', 'Veld', 'Field'),
  makeKop('deelnemer', 'tekst', 'Deelnemer', 'Participant'),
  makeKop('jaar', 'jaar', 'Jaar', 'Year'),
  makeKop('kenmerk', 'tekst', 'Kenmerk', 'Mark'),
  makeKop('waarde', 'tekst', 'Waarde', 'Value'),
  makeKop('bron', 'tekst', 'Bron', 'Source'),
  makeKop('webadres', 'tekst', 'Webadres', 'Web address'),
  makeKop('datum', 'datum', 'Datum van de bron', 'Date of the source'),
] as const;

/** Several texts in one cell, with `|` between them; one that stands in a text has a `\\` before it. */
const joinTeksten = (teksten: readonly string[]): string =>
  teksten.map((tekst) => tekst.replaceAll(/[\\|]/gu, String.raw`\$&`)).join('|');

const asCell = (waarde: Aanvulwaarde): string | number =>
  typeof waarde === 'object' ? joinTeksten(waarde) : waarde;

/** Everything that was added, a value on each row: what `readAanvulrijen` reads back as the same. */
export function aanvulTabel(aanvullingen: readonly Aanvulling[]): Tabel {
  return {
    sleutel: 'aanvullingen',
    kolommen: [...kolommen],
    rijen: aanvullingen.flatMap(({ over, regels }) =>
      regels.map(({ veld, deelnemer, jaar, kenmerk, waarde, bron }) => [
        over.soort,
        over.id,
        veld,
        deelnemer ?? null,
        jaar ?? null,
        kenmerk ?? null,
        asCell(waarde),
        bron.tekst,
        bron.webadres ?? null,
        bron.datum ?? null,
      ]),
    ),
  };
}

/** One row of somebody's table, with its line in the file. */
export interface Tabelrij {
  readonly nummer: number;
  readonly cellen: readonly string[];
}

/** How names in somebody's table become numbers and codes; undefined where there is none, or more than one. */
export interface Namenboek {
  regeling(tekst: string): string | undefined;
  gemeente(tekst: string): string | undefined;
}

/** Headings under which a column may stand, in small letters. */
const namen = {
  soort: ['soort', 'kind'],
  nummer: ['nummer', 'regeling', 'regelingnummer', 'roo_id', 'id', 'lichaam', 'verbonden partij', 'number'],
  raad: ['raad', 'council'],
  veld: ['veld', 'field'],
  deelnemer: ['deelnemer', 'gemeente', 'gemeentecode', 'deelnemende gemeente', 'participant'],
  jaar: ['jaar', 'begrotingsjaar', 'year'],
  kenmerk: ['kenmerk', 'stap', 'naam van het document', 'mark'],
  waarde: ['waarde', 'value'],
  bron: ['bron', 'source'],
  webadres: ['webadres', 'url', 'link', 'web address'],
  datum: ['datum', 'datum van de bron', 'brondatum', 'date of the source'],
} as const;
type Kolomrol = keyof typeof namen;

interface Indeling {
  readonly plaats: Readonly<Partial<Record<Kolomrol, number>>>;
  /** Columns that are a field of their own, with their place. */
  readonly velden: readonly { readonly veld: Aanvulveld; readonly plaats: number }[];
  readonly koppen: readonly string[];
}

const plain = (tekst: string): string => tekst.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

/** Is this the heading of a column that is read? */
export function isAanvulkop(kop: string): boolean {
  const kaal = plain(kop);
  return (
    Object.values<readonly string[]>(namen).some((alle) => alle.includes(kaal)) ||
    fieldOf(kaal.replaceAll(' ', '_')) !== undefined
  );
}

function layOut(koppen: readonly string[]): Indeling {
  const kaal = koppen.map(plain);
  const plaats: Partial<Record<Kolomrol, number>> = {};
  for (const [rol, alle] of Object.entries(namen) as [Kolomrol, readonly string[]][]) {
    const k = kaal.findIndex((kop) => alle.includes(kop));
    if (k >= 0) plaats[rol] = k;
  }
  const bezet = new Set(Object.values(plaats));
  const velden = kaal.flatMap((kop, k) => {
    const veld = fieldOf(kop.replaceAll(' ', '_'));
    return veld && !bezet.has(k) ? [{ veld, plaats: k }] : [];
  });
  return { plaats, velden: plaats.veld === undefined ? velden : [], koppen };
}

/** An amount as people write it: `€ 1.234.567,89`, `1234567.89`, `-12`. NaN where it is none. */
export function parseGetal(tekst: string, vorm: Aanvulveld['vorm']): number {
  const kaal = tekst.replaceAll(/[€\s\u00a0']/gu, '').replace(/^[−–]/u, '-');
  const punten = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(kaal) && (vorm !== 'getal' || kaal.includes(','));
  const gewoon = (punten ? kaal.replaceAll('.', '') : kaal).replace(',', '.');
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(gewoon) ? Number(gewoon) : Number.NaN;
}

/** A day as people write it, as an ISO date; as it stood where it is none. */
function toDag(tekst: string): string {
  const kaal = tekst.trim();
  if (isDag(kaal)) return kaal;
  const delen = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(kaal);
  const [, dag = '', maand = '', jaar = ''] = delen ?? [];
  return delen ? `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}` : kaal;
}

/** The texts that `joinTeksten` put in one cell. */
function splitTekst(tekst: string): string[] {
  return (tekst.match(/(?:\\.|[^\\|])+/gu) ?? [])
    .map((deel) => deel.replaceAll(/\\(.)/gu, '$1').trim())
    .filter((deel) => deel !== '');
}

function parseWaarde(tekst: string, { vorm }: Aanvulveld): Aanvulwaarde {
  switch (vorm) {
    case 'euro':
    case 'aantal':
    case 'getal':
      return parseGetal(tekst, vorm);
    case 'dag':
      return toDag(tekst);
    case 'dagen':
      return splitTekst(tekst).map(toDag);
    case 'keuzes':
    case 'lijst':
      return splitTekst(tekst);
    case 'periode':
    case 'keuze':
    case 'tekst':
    case 'webadres':
      return tekst.trim();
  }
}

/** A reader of the cells of one row. */
type Cel = (rol: Kolomrol) => string;

function subjectOf(cel: Cel, namenboek: Namenboek): Onderwerp | undefined {
  const [soort, nummer, raad] = [plain(cel('soort')), cel('nummer'), cel('raad')];
  if (soort === 'raad' || (nummer === '' && raad !== '')) {
    const id = namenboek.gemeente(raad === '' ? nummer : raad);
    return id === undefined ? undefined : { soort: 'raad', id };
  }
  if (/^eigen-/u.test(nummer)) return { soort: 'lichaam', id: nummer };
  const id = namenboek.regeling(nummer);
  return id === undefined ? undefined : { soort: 'regeling', id };
}

/** What stands in a cell; without the apostrophe by which `toCsv` keeps a text from being run as a formula. */
function cellAt({ cellen }: Tabelrij, plaats: number): string {
  return (cellen[plaats] ?? '').trim().replace(/^'(?=[=+\-@])/u, '');
}

interface Rijwerk {
  readonly rij: Tabelrij;
  readonly indeling: Indeling;
  readonly namenboek: Namenboek;
}

function faultAt({ rij, indeling }: Rijwerk, plaats: number | undefined, code: Rijfout['code']): Rijfout {
  return {
    rij: rij.nummer,
    kolom: indeling.koppen[plaats ?? -1] ?? '',
    gevonden: (rij.cellen[plaats ?? -1] ?? '').trim(),
    code,
  };
}

/** What the key of a value is in this row, as far as its field has it. */
function keyOfRow(werk: Rijwerk, cel: Cel, veld: Aanvulveld | undefined) {
  const { plaats } = werk.indeling;
  const heeft = (deel: 'deelnemer' | 'jaar' | 'kenmerk') =>
    cel(deel) !== '' && (veld === undefined || veld.sleutel.includes(deel));
  const deelnemer = heeft('deelnemer')
    ? /^\d{1,12}$/u.test(cel('deelnemer'))
      ? cel('deelnemer')
      : werk.namenboek.gemeente(cel('deelnemer'))
    : undefined;
  const jaar = heeft('jaar') ? Number(cel('jaar')) : undefined;
  const fouten = [
    ...(heeft('deelnemer') && deelnemer === undefined
      ? [faultAt(werk, plaats.deelnemer, 'onbekende-deelnemer')]
      : []),
    ...(jaar !== undefined && !Number.isInteger(jaar) ? [faultAt(werk, plaats.jaar, 'jaar')] : []),
  ];
  return {
    fouten,
    sleutel: {
      ...(deelnemer === undefined ? {} : { deelnemer }),
      ...(jaar === undefined ? {} : { jaar }),
      ...(heeft('kenmerk') ? { kenmerk: cel('kenmerk') } : {}),
    },
  };
}

function readRow(werk: Rijwerk): Gelezentabel {
  const { rij, indeling } = werk;
  const { plaats, velden, koppen } = indeling;
  const cel: Cel = (rol) => cellAt(rij, plaats[rol] ?? -1);
  const over = subjectOf(cel, werk.namenboek);
  if (!over)
    return { rijen: [], fouten: [faultAt(werk, plaats.nummer ?? plaats.raad, 'onbekend-onderwerp')] };
  const bron = {
    tekst: cel('bron'),
    ...(cel('webadres') === '' ? {} : { webadres: cel('webadres') }),
    ...(cel('datum') === '' ? {} : { datum: toDag(cel('datum')) }),
  };
  const waarden =
    plaats.veld === undefined
      ? velden.map(({ veld, plaats: k }) => ({ naam: veld.veld as string, veld, k }))
      : [{ naam: cel('veld'), veld: fieldOf(cel('veld')), k: plaats.waarde ?? -1 }];
  const gelezen = waarden.flatMap(({ naam, veld, k }): Gelezentabel[] => {
    const tekst = cellAt(rij, k);
    // In a wide table an empty cell says nothing; a row of its own that is empty is a mistake.
    if (tekst === '' && plaats.veld === undefined) return [];
    const { sleutel, fouten } = keyOfRow(werk, cel, plaats.veld === undefined ? veld : undefined);
    const waarde = veld ? parseWaarde(tekst, veld) : tekst;
    if (Number.isNaN(waarde)) return [{ rijen: [], fouten: [...fouten, faultAt(werk, k, 'getal')] }];
    if (fouten.length > 0) return [{ rijen: [], fouten }];
    const regel = { veld: naam, ...sleutel, waarde, bron };
    return [{ rijen: [{ rij: rij.nummer, kolom: koppen[k] ?? '', over, regel }], fouten: [] }];
  });
  return { rijen: gelezen.flatMap((deel) => deel.rijen), fouten: gelezen.flatMap((deel) => deel.fouten) };
}

/**
 * Reads a table of additions: either a value on each row (`veld`, `waarde`), as `aanvulTabel` writes it, or a column for
 * each field (`begroting`, `bijdrage`). Whether the values may be so is judged by `planInvoer`.
 */
export function readAanvulrijen(
  koppen: readonly string[],
  rijen: readonly Tabelrij[],
  namenboek: Namenboek,
): Gelezentabel {
  const indeling = layOut(koppen);
  const { plaats, velden } = indeling;
  const mist = [
    ...(plaats.nummer === undefined && plaats.raad === undefined ? ['nummer'] : []),
    ...(plaats.bron === undefined ? ['bron'] : []),
    ...((plaats.veld === undefined || plaats.waarde === undefined) && velden.length === 0 ? ['veld'] : []),
  ];
  if (mist.length > 0)
    return {
      rijen: [],
      fouten: mist.map((kolom) => ({ rij: 0, kolom, gevonden: koppen.join(', '), code: 'kolom-ontbreekt' })),
    };
  const gelezen = rijen.map((rij) => readRow({ rij, indeling, namenboek }));
  return { rijen: gelezen.flatMap((deel) => deel.rijen), fouten: gelezen.flatMap((deel) => deel.fouten) };
}
