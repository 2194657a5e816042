import type { Atlas } from '../atlas/index.ts';
import {
  fillTabel,
  type Kolom,
  koppen,
  listTabel,
  makeKop,
  sourceLines,
  type Tabel,
} from '../tabel/index.ts';
import type { VersnipperingAntwoord } from './antwoord.ts';
import type { Kaart, Route } from './route.ts';
import type { Tafelaantal } from './tafels/tellen.ts';

type Gemeente = VersnipperingAntwoord['gemeenten'][number];
type Huishouden = VersnipperingAntwoord['huishoudens'][number];

const tafels = { nl: 'tafels', en: 'tables' };
const gemeenten = { nl: 'gemeenten', en: 'municipalities' };

const huishouden = makeKop('huishouden', 'tekst', 'Huishouden', 'Household');
const indeling = koppen.indeling;

/** Two columns: at least and at most. */
function rangeKolommen<R>(
  sleutel: string,
  nl: string,
  en: string,
  aantal: (rij: R) => Tafelaantal | undefined,
): Kolom<R>[] {
  return [
    {
      ...makeKop(`${sleutel}_min`, 'getal', `${nl}, ten minste`, `${en}, at least`, { eenheid: tafels }),
      waarde: (rij) => aantal(rij)?.min ?? null,
    },
    {
      ...makeKop(`${sleutel}_max`, 'getal', `${nl}, ten hoogste`, `${en}, at most`, { eenheid: tafels }),
      waarde: (rij) => aantal(rij)?.max ?? null,
    },
  ];
}

function gemeentenTabel({ recept, gemeenten: lijst, huishoudens }: VersnipperingAntwoord): Tabel {
  return fillTabel<Gemeente>(
    'gemeenten',
    [
      { ...koppen.jaar, waarde: () => recept.jaar },
      { ...koppen.gemeente, waarde: (g) => g.code },
      { ...koppen.gemeentenaam, waarde: (g) => g.naam },
      ...rangeKolommen<Gemeente>('gemiddeld', 'Tafels gemiddeld', 'Tables on average', (g) => g.gemiddelde),
      ...huishoudens.flatMap((h, k) =>
        rangeKolommen<Gemeente>(h.huishouden, h.naam, h.naamEn, (g) => g.tafels[k]),
      ),
    ],
    lijst,
  );
}

function verdelingTabel({ huishoudens }: VersnipperingAntwoord): Tabel {
  return fillTabel<{ readonly h: Huishouden; readonly v: Huishouden['verdeling'][number] }>(
    'huishoudens',
    [
      { ...huishouden, waarde: ({ h }) => h.huishouden },
      { ...makeKop('naam', 'tekst', 'Naam', 'Name'), waarde: ({ h }) => h.naam },
      { ...makeKop('tafels', 'heel', 'Tafels', 'Tables', { eenheid: tafels }), waarde: ({ v }) => v.tafels },
      {
        ...makeKop('gemeenten_min', 'heel', 'Gemeenten, ten minste', 'Municipalities, at least', {
          eenheid: gemeenten,
        }),
        waarde: ({ v }) => v.tenMinste,
      },
      {
        ...makeKop('gemeenten_max', 'heel', 'Gemeenten, ten hoogste', 'Municipalities, at most', {
          eenheid: gemeenten,
        }),
        waarde: ({ v }) => v.tenHoogste,
      },
    ],
    huishoudens.flatMap((h) => h.verdeling.map((v) => ({ h, v }))),
  );
}

const bijdrage = makeKop(
  'bijdrage',
  'getal',
  'Tafels minder zonder deze taken',
  'Fewer tables without these tasks',
  {
    eenheid: tafels,
  },
);

/** The tables of the reference households in all gemeenten. */
export function versnipperingTabellen(antwoord: VersnipperingAntwoord): readonly Tabel[] {
  const { recept } = antwoord;
  return [
    gemeentenTabel(antwoord),
    verdelingTabel(antwoord),
    fillTabel<VersnipperingAntwoord['bijdragen'][number]>(
      'bijdragen',
      [
        { ...makeKop('taken', 'tekst', 'Taken', 'Tasks'), waarde: (b) => b.taken.join(' ') },
        { ...indeling, waarde: (b) => b.indeling },
        { ...bijdrage, waarde: (b) => b.bijdrage },
        { ...makeKop('huishoudens', 'heel', 'Huishoudens', 'Households'), waarde: (b) => b.huishoudens },
      ],
      antwoord.bijdragen,
    ),
    listTabel('recept', [
      ['jaar', recept.jaar],
      ['datum', recept.datum],
      ['telregel', recept.telregel],
      ...sourceLines(recept.bron),
      ['ontbreekt', recept.ontbreekt.join(', ')],
    ]),
  ];
}

/** One gemeente with the tafels of one household: now, and where something was left out or changed, then. */
export interface Tafelrij {
  readonly code: string;
  readonly naam: string;
  readonly nu: Tafelaantal;
  readonly dan: Tafelaantal | undefined;
}

/** The tafels of one household over all gemeenten. */
export function tafelTabel(jaar: number, wie: string, rijen: readonly Tafelrij[]): Tabel {
  return fillTabel<Tafelrij>(
    'tafels',
    [
      { ...koppen.jaar, waarde: () => jaar },
      { ...huishouden, waarde: () => wie },
      { ...koppen.gemeente, waarde: (r) => r.code },
      { ...koppen.gemeentenaam, waarde: (r) => r.naam },
      ...rangeKolommen<Tafelrij>('tafels', 'Tafels', 'Tables', (r) => r.nu),
      ...rangeKolommen<Tafelrij>('dan', 'Tafels na de wijziging', 'Tables after the change', (r) => r.dan),
    ],
    rijen,
  );
}

/** Who answers for what: a line for each need and task of a route. */
export function routeTabel(atlas: Atlas, route: Route): Tabel {
  const nummers = new Map(route.tafels.map(({ sleutel }, k) => [sleutel, k + 1]));
  return fillTabel<Kaart>(
    'kaarten',
    [
      { ...makeKop('datum', 'datum', 'Peildatum', 'Reference date'), waarde: () => route.datum },
      { ...makeKop('lid', 'heel', 'Lid', 'Member'), waarde: (k) => k.lid + 1 },
      { ...makeKop('behoefte', 'tekst', 'Behoefte', 'Need'), waarde: (k) => k.behoefte },
      { ...makeKop('taak', 'tekst', 'Taak', 'Task'), waarde: (k) => k.taak.taak },
      {
        ...makeKop('wie_beslist', 'tekst', 'Wie beslist', 'Who decides'),
        waarde: (k) => k.taak.wieBeslist.join(' '),
      },
      {
        ...makeKop('organisatie', 'tekst', 'Organisatie', 'Organisation'),
        waarde: (k) => k.taak.organisatie,
      },
      { ...makeKop('wet', 'tekst', 'Wet', 'Act'), waarde: (k) => k.taak.wet },
      { ...makeKop('artikel', 'tekst', 'Artikel', 'Article'), waarde: (k) => k.taak.artikel },
      { ...koppen.gemeente, waarde: (k) => atlas.gemeenten[k.plek.gemeente]?.code ?? '' },
      { ...makeKop('werkgebied', 'tekst', 'Werkgebied', 'Area'), waarde: (k) => k.werkgebied.soort },
      { ...indeling, waarde: (k) => ('indeling' in k.werkgebied ? k.werkgebied.indeling : null) },
      {
        ...makeKop('regios', 'tekst', 'Codes van de regio’s', 'Codes of the regions'),
        waarde: (k) =>
          k.werkgebied.soort === 'regio' ? k.werkgebied.regios.map((r) => r.code).join(' ') : null,
      },
      {
        ...makeKop('woonplaatsregel', 'tekst', 'Regel over de woonplaats', 'Rule about residence'),
        waarde: (k) => k.taak.woonplaatsregel,
      },
      {
        ...makeKop('tafels', 'tekst', 'Tafels', 'Tables', {
          uitleg: {
            nl: 'Nummers van de tafels in het antwoord.',
            en: 'Numbers of the tables in the answer.',
          },
        }),
        waarde: (k) => k.tafels.map((sleutel) => nummers.get(sleutel) ?? 0).join(' '),
      },
    ],
    route.kaarten,
  );
}
