/** Key figures: four wide tables of different make, brought into one long one. */
import { TABELLEN } from '../tabellen/index.ts';
import { type Bronmap, type Bronrij, compareText, groupBy, roundTo } from './bron.ts';
import { type Gemeente, namesOf } from './jaren.ts';
import { CBS, CC_BY, type Tabel, uniqueJaren } from './uitvoer.ts';

interface Kerncijfer {
  readonly jaar: number;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly waarde: number;
}

export interface Kerncijfers {
  readonly rijen: readonly Kerncijfer[];
  /** Names in a source that belong to no gemeente of its year. */
  readonly onbekend: readonly string[];
  /** Gemeenten of a year for which a source has no row. */
  readonly ontbrekend: readonly string[];
}

interface Bestand {
  readonly pad: string;
  readonly jaar: number;
  /** The column with the code, or with the name where the file has no codes. */
  readonly sleutel: string;
  readonly opNaam?: true;
}

const BESTANDEN: readonly Bestand[] = [
  { pad: 'kwb_gemeente_2015.csv', jaar: 2015, sleutel: 'gemeentecode' },
  { pad: 'regionale_kerncijfers_2019_wkoot.csv', jaar: 2019, sleutel: 'Naam', opNaam: true },
  { pad: 'kwb_gemeente_2021_nlstat.csv', jaar: 2021, sleutel: 'gm_code' },
  { pad: 'kwb_gemeente_2024.csv', jaar: 2024, sleutel: 'gm_code' },
];

/** Spelling apart: "Bergen (NH.)" and "Bergen (NH)", "Súdwest-Fryslân" and "Súdwest Fryslân". */
function spell(naam: string): string {
  return naam
    .replace(/\s*\(gemeente\)$/, '')
    .replace(/[.\-\s]/g, '')
    .toLowerCase();
}

/** The place in brackets may be missing in one of the two: "Beek (L.)" and "Beek". */
function withoutPlaats(naam: string): string {
  return spell(naam.replace(/\s*\([A-Z]+\.?\)$/, ''));
}

/** Known misspelling in the list of gemeenten of 2019. */
const SPELLING: ReadonlyMap<string, string> = new Map([['noardeastfryslân', 'nordeastfryslân']]);

/** Finds the code of a gemeente by its name in a year; undefined where no or several gemeenten fit. */
export function createNaamzoeker(namen: ReadonlyMap<string, string>): (naam: string) => string | undefined {
  const precies = new Map([...namen].map(([code, naam]) => [spell(naam), code]));
  const ruim = groupBy(namen, ([, naam]) => withoutPlaats(naam));
  return (naam) => {
    const gespeld = spell(naam);
    const gevonden = precies.get(gespeld) ?? precies.get(SPELLING.get(gespeld) ?? '');
    if (gevonden !== undefined) return gevonden;
    const kandidaten = ruim.get(withoutPlaats(naam)) ?? [];
    return kandidaten.length === 1 ? kandidaten[0]?.[0] : undefined;
  };
}

function readRijen(bron: Bronmap, bestand: Bestand): Bronrij[] {
  const pad = `kerncijfers/${bestand.pad}`;
  if (!bestand.opNaam) return bron.readTabel(pad);
  return bron.readTabel(pad, { codering: 'latin1', scheiding: ';' });
}

function readBestand(
  rijen: readonly Bronrij[],
  bestand: Bestand,
  kolommen: readonly Bronrij[],
  namen: ReadonlyMap<string, string>,
): Kerncijfers {
  const zoek = bestand.opNaam
    ? createNaamzoeker(namen)
    : (code: string): string | undefined => (namen.has(code) ? code : undefined);
  const [uit, onbekend, gezien]: [Kerncijfer[], string[], Set<string>] = [[], [], new Set()];
  for (const rij of rijen) {
    const cijfers = kolommen.filter((k) => rij(k('kolom')).trim() !== '');
    const naam = rij(bestand.sleutel);
    if (cijfers.length === 0 || naam.startsWith('Bron:')) continue;
    const gemeente = zoek(naam);
    if (gemeente === undefined) {
      onbekend.push(`${naam} (${String(bestand.jaar)})`);
      continue;
    }
    gezien.add(gemeente);
    for (const k of cijfers) {
      const waarde = roundTo(Number(rij(k('kolom')).replace(',', '.')) * Number(k('factor')), 4);
      uit.push({ jaar: bestand.jaar, gemeente, kenmerk: k('kenmerk'), waarde });
    }
  }
  const ontbrekend = [...namen]
    .filter(([code]) => !gezien.has(code))
    .map(([, n]) => `${n} (${String(bestand.jaar)})`);
  return { rijen: uit, onbekend, ontbrekend };
}

export function readKerncijfers(
  bron: Bronmap,
  gemeenten: readonly Gemeente[],
  kolommen: readonly Bronrij[],
): Kerncijfers {
  const delen = BESTANDEN.map((bestand) =>
    readBestand(
      readRijen(bron, bestand),
      bestand,
      kolommen.filter((k) => k('bestand') === bestand.pad),
      namesOf(gemeenten, bestand.jaar),
    ),
  );
  return {
    rijen: delen
      .flatMap((deel) => deel.rijen)
      .sort(
        (a, b) => a.jaar - b.jaar || compareText(a.gemeente, b.gemeente) || compareText(a.kenmerk, b.kenmerk),
      ),
    onbekend: delen.flatMap((deel) => deel.onbekend),
    ontbrekend: delen.flatMap((deel) => deel.ontbrekend),
  };
}

const BRON = { ...CBS, title: 'CBS, Kerncijfers wijken en buurten en Regionale kerncijfers' };

function gebrekenOf(cijfers: Kerncijfers): string[] {
  const ontbrekend =
    cijfers.ontbrekend.length === 0 ? [] : [`Zonder cijfers: ${cijfers.ontbrekend.join(', ')}.`];
  return [
    'De cijfers van 2021 komen uit een bewerking van de cijfers van het CBS door derden; de namen zijn door ons vertaald.',
    'De cijfers van 2019 staan in de bron op naam; wij hebben de codes erbij gezocht.',
    'Oppervlakten zijn omgerekend naar vierkante kilometer.',
    ...ontbrekend,
  ];
}

export function buildKerncijfers(cijfers: Kerncijfers): Tabel {
  return {
    vorm: TABELLEN.kerncijfers,
    rijen: cijfers.rijen.map((r) => [r.jaar, r.gemeente, r.kenmerk, r.waarde]),
    jaren: uniqueJaren(cijfers.rijen.map((r) => r.jaar)),
    bronnen: [BRON],
    licenties: [CC_BY],
    gebreken: gebrekenOf(cijfers),
  };
}

export function buildKenmerken(cijfers: Kerncijfers, kolommen: readonly Bronrij[]): Tabel {
  const jaren = groupBy(cijfers.rijen, (r) => r.kenmerk);
  const eerste = new Map([...kolommen].reverse().map((k) => [k('kenmerk'), k]));
  return {
    vorm: TABELLEN.kenmerken,
    rijen: [...eerste]
      .sort((a, b) => compareText(a[0], b[0]))
      .map(([kenmerk, k]) => [
        kenmerk,
        k('naam'),
        k('eenheid'),
        uniqueJaren((jaren.get(kenmerk) ?? []).map((r) => r.jaar)).join(' '),
        BRON.title,
      ]),
    jaren: uniqueJaren(cijfers.rijen.map((r) => r.jaar)),
    bronnen: [BRON],
    licenties: [CC_BY],
    gebreken: [],
  };
}

export function inwonersOf(cijfers: Kerncijfers): Map<string, number> {
  return new Map(
    cijfers.rijen
      .filter((r) => r.kenmerk === 'inwoners')
      .map((r) => [`${String(r.jaar)} ${r.gemeente}`, r.waarde]),
  );
}
