/** Postcodes, commuting, joint arrangements, money and task fields: sources that map to a table row by row. */
import { VORMNAMEN } from '../roo/index.ts';
import { TABELLEN } from '../tabellen/index.ts';
import { type Bronrij, compareText, groupBy } from './bron.ts';
import { CBS, CC_BY, CC0, ROO, type Tabel, uniqueJaren, WET } from './uitvoer.ts';

export function buildPostcodes(rijen: readonly Bronrij[]): Tabel {
  const regio = (tekst: string): string | null => (tekst === 'Europoort' ? null : tekst);
  return {
    vorm: TABELLEN.postcodes,
    rijen: rijen
      .map((rij) => [Number(rij('pc4')), rij('gm_code_2015'), regio(rij('po_swv')), regio(rij('vo_swv'))])
      .sort((a, b) => Number(a[0]) - Number(b[0])),
    jaren: [2015],
    bronnen: [
      {
        title: 'Regeling regio-indeling samenwerkingsverbanden PO en VO (BWBR0032324)',
        path: 'https://wetten.overheid.nl/BWBR0032324',
      },
    ],
    licenties: [WET],
    gebreken: [
      'De regeling noemt voor de postcodes 3197 tot en met 3199 het gebied Europoort. Dat is geen regio; hier is de cel leeg.',
    ],
  };
}

export function buildWoonwerk(rijen: readonly Bronrij[]): Tabel {
  return {
    vorm: TABELLEN.woonwerk,
    rijen: rijen
      .map((rij) => ({
        jaar: Number(rij('year')),
        van: rij('home_gm'),
        naar: rij('work_gm'),
        banen: Math.round(Number(rij('jobs_x1000')) * 1000),
      }))
      .sort((a, b) => a.jaar - b.jaar || compareText(a.van, b.van) || compareText(a.naar, b.naar))
      .map((r) => [r.jaar, r.van, r.naar, r.banen]),
    jaren: uniqueJaren(rijen.map((rij) => Number(rij('year')))),
    bronnen: [{ ...CBS, title: 'CBS, banen van werknemers naar woonregio en werkregio, 2006–2014' }],
    licenties: [CC_BY],
    gebreken: [
      'De getallen zijn afgerond op honderd banen; minder dan vijftig banen staat er niet in.',
      'Alle jaren gebruiken de gemeenten van 2014.',
      'Banen in het buitenland en banen zonder bekende gemeente ontbreken in het bestand.',
    ],
  };
}

const REGELINGKOLOMMEN = [
  'citeertitel',
  'in_force_from',
  'in_force_until',
  'body_name',
  'body_tooi',
  'previous_version_roo_id',
  'next_version_roo_id',
  'powers',
  'legal_basis',
  'policy_areas',
  'purpose',
  'bronhouder',
  'besluit_url',
] as const;

/** As the makers of the register say: before about this day not every regeling stands in it. */
const REGISTER_VOLLEDIG_VANAF = '2018-01-01';

function requireVormnaam(code: string): string {
  const naam = VORMNAMEN.get(code);
  if (naam === undefined) throw new Error(`unknown form "${code}"`);
  return naam;
}

export function buildRegelingen(rijen: readonly Bronrij[]): Tabel {
  return {
    vorm: TABELLEN.regelingen,
    rijen: rijen
      .map((rij) => [
        rij('roo_id'),
        rij('name'),
        requireVormnaam(rij('form')),
        ...REGELINGKOLOMMEN.map((kolom) => rij(kolom).trim() || null),
      ])
      .sort((a, b) => compareText(a[0] ?? '', b[0] ?? '')),
    jaren: uniqueJaren(rijen.map((rij) => Number(rij('in_force_from').slice(0, 4)))),
    bronnen: [ROO],
    licenties: [CC0],
    gebreken: [
      `Het register is voor ongeveer ${REGISTER_VOLLEDIG_VANAF.slice(0, 4)} niet volledig.`,
      `Het beleidsveld is ingevuld bij ${String(rijen.filter((r) => r('policy_areas') !== '').length)} van de ${String(rijen.length)} versies.`,
    ],
    volledigVanaf: REGISTER_VOLLEDIG_VANAF,
  };
}

export function buildDeelnames(rijen: readonly Bronrij[]): Tabel {
  const soort = (tekst: string): string | null =>
    tekst === 'so' ? 'samenwerkingsorganisatie' : tekst || null;
  return {
    vorm: TABELLEN.deelnames,
    rijen: rijen
      .map((rij) => [
        rij('gr_roo_id'),
        rij('participant_roo_id'),
        rij('participant_name'),
        soort(rij('participant_type')),
        ...['gm_code', 'joined', 'organs', 'verdeelsleutel'].map((kolom) => rij(kolom).trim() || null),
      ])
      .sort((a, b) => compareText(a[0] ?? '', b[0] ?? '') || compareText(a[1] ?? '', b[1] ?? '')),
    jaren: uniqueJaren(rijen.filter((r) => r('joined') !== '').map((r) => Number(r('joined').slice(0, 4)))),
    bronnen: [ROO],
    licenties: [CC0],
    gebreken: [
      'In sommige regelingen staan nog gemeenten die zijn opgeheven.',
      `De verdeelsleutel is ingevuld bij ${String(rijen.filter((r) => r('verdeelsleutel') !== '').length)} deelnames.`,
    ],
  };
}

const PROVINCIES = new Set([
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Fryslân',
  'Gelderland',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Zeeland',
  'Zuid-Holland',
]);
/** Names that a province and a gemeente share; next to a province in the annex it is the province. */
const DUBBELE_NAMEN = new Set(['Groningen', 'Utrecht']);

function codesInBijlage(rijen: readonly Bronrij[], bekend: ReadonlyMap<string, string>): (string | null)[] {
  const namen = rijen.map((rij) => rij('gemeente_as_in_law'));
  return rijen.map((rij, index) => {
    const naam = namen[index] ?? '';
    const naastProvincie = PROVINCIES.has(namen[index - 1] ?? '') || PROVINCIES.has(namen[index + 1] ?? '');
    if (DUBBELE_NAMEN.has(naam) && naastProvincie) return null;
    return rij('gm_code_that_year') || bekend.get(naam) || null;
  });
}

/** `namen` gives the code for spellings of the annexes that the source could not match. */
export function buildGeld(rijen: readonly Bronrij[], namen: readonly Bronrij[]): Tabel {
  const bekend = new Map(namen.map((rij) => [rij('naam'), rij('gemeente')]));
  const bijlagen = groupBy(rijen, (rij) => [rij('bijlage'), rij('jaar'), rij('kolomkop')].join('|'));
  const regels = [...bijlagen.values()].flatMap((groep) => {
    const codes = codesInBijlage(groep, bekend);
    return groep.map((rij, index) => [
      rij('bijlage'),
      rij('artikel').replace(/\.$/, ''),
      rij('onderwerp'),
      rij('jaar') === '' ? null : Number(rij('jaar')),
      rij('kolomkop'),
      rij('gemeente_as_in_law'),
      codes[index] ?? null,
      Number(rij('bedrag_eur')),
    ]);
  });
  return {
    vorm: TABELLEN.geld,
    rijen: regels,
    jaren: uniqueJaren(rijen.filter((r) => r('jaar') !== '').map((r) => Number(r('jaar')))),
    bronnen: [
      {
        title:
          'Besluit decentralisatie- en integratie-uitkeringen Gemeentefonds en Provinciefonds, bijlagen 2010–2015',
      },
    ],
    licenties: [WET],
    gebreken: [
      'Provincies en gemeenten van voor 2011 hebben geen code.',
      'Staat Groningen of Utrecht in de bijlage naast een provincie, dan houden wij het voor de provincie.',
      'Sommige bijlagen noemen geen jaar, en sommige noemen een ontvanger meer dan één keer.',
    ],
  };
}

/** The budget from which task fields of the social domain are split, as the heading of the source says. */
const TAAKVELDEN_VANAF = 2023;

export function buildTaakvelden(rijen: readonly Bronrij[]): Tabel {
  return {
    vorm: TABELLEN.taakvelden,
    rijen: rijen
      .map((rij) => [
        rij('taakveld_vanaf_begroting_2023'),
        rij('naam'),
        rij('taakveld_tot_2023'),
        TAAKVELDEN_VANAF,
        rij('bron'),
      ])
      .sort((a, b) => compareText(String(a[0]), String(b[0]))),
    jaren: [TAAKVELDEN_VANAF],
    bronnen: [
      {
        title:
          'Iv3-Informatievoorschrift Gemeenten en gemeenschappelijke regelingen 2023, versie 1.0 (Rijksoverheid)',
        path: 'https://www.rijksoverheid.nl/',
      },
    ],
    licenties: [CC0],
    gebreken: [
      'Alleen de taakvelden van het sociaal domein die in 2023 zijn gesplitst of een andere naam kregen.',
      'De namen zijn gelezen in een openbare ontwerpnotitie die het voorschrift aanhaalt, niet in het voorschrift zelf.',
    ],
  };
}
