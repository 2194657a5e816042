import { fillTabel, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { IndelingAntwoord, IndelingenAntwoord, RegiosAntwoord } from './antwoord.ts';
import type { StroomRij } from './stromen.ts';

type Regio = RegiosAntwoord['regios'][number];
type Wijziging = NonNullable<IndelingAntwoord['wijzigingen']>['gemeenten'][number];

const gemeenten = { nl: 'gemeenten', en: 'municipalities' };

const domein = makeKop('domein', 'tekst', 'Domein', 'Domain');
const verplichting = makeKop('verplichting', 'tekst', 'Verplichting', 'Obligation');
const grondslag = makeKop('grondslag', 'tekst', 'Grondslag', 'Legal basis');
const regios = makeKop('regios', 'heel', 'Aantal regio’s', 'Number of regions');
const waargenomen = makeKop('jaren_waargenomen', 'tekst', 'Jaren waargenomen', 'Years observed');
const deels = makeKop('deels', 'ja-nee', 'Deels bekend', 'Known in part');
const soort = makeKop('soort', 'tekst', 'Waardoor', 'Why', {
  uitleg: {
    nl: 'Herindeling: zij nam andere gemeenten op. Keuze: zij verhuisde zonder herindeling. Naam: alleen de regio heet anders.',
    en: 'Herindeling: it took in other municipalities. Keuze: it moved without a merger. Naam: only the region is called otherwise.',
  },
});
const inwonersBekend = makeKop(
  'inwoners_bekend',
  'heel',
  'Inwoners voor zover bekend',
  'Inhabitants as far as known',
  { eenheid: { nl: 'inwoners', en: 'inhabitants' } },
);
const aantalGemeenten = makeKop('gemeenten', 'heel', 'Gemeenten', 'Municipalities', { eenheid: gemeenten });
const gesplitst = makeKop('gesplitst', 'heel', 'Gesplitste gemeenten', 'Split municipalities', {
  eenheid: gemeenten,
  uitleg: { nl: 'Gemeenten die ook in een andere regio liggen.', en: 'Also in another region.' },
});
const aanbod = makeKop('aanbod', 'deel', 'Zelfvoorziening van inwoners', 'Residents who work in the region', {
  uitleg: {
    nl: 'Banen van inwoners binnen de regio / alle banen van inwoners.',
    en: 'Jobs of residents inside the region / all jobs of residents.',
  },
});
const vraag = makeKop('vraag', 'deel', 'Zelfvoorziening van banen', 'Jobs filled from the region', {
  uitleg: {
    nl: 'Banen van inwoners binnen de regio / alle banen in de regio.',
    en: 'Jobs of residents inside the region / all jobs in the region.',
  },
});
const leden = makeKop('leden', 'tekst', 'Codes van de gemeenten', 'Codes of the municipalities');

const namen = (lijst: readonly { readonly naam: string }[]): string => lijst.map((r) => r.naam).join(', ');

/** The catalogue of a year. */
export function catalogusTabellen({ jaar, indelingen }: IndelingenAntwoord): readonly Tabel[] {
  return [
    fillTabel<IndelingenAntwoord['indelingen'][number]>(
      'indelingen',
      [
        { ...koppen.jaar, waarde: () => jaar },
        { ...koppen.indeling, waarde: (i) => i.indeling },
        { ...koppen.indelingnaam, waarde: (i) => i.naam },
        { ...domein, waarde: (i) => i.domein },
        { ...verplichting, waarde: (i) => i.verplichting },
        { ...grondslag, waarde: (i) => i.grondslag },
        { ...regios, waarde: (i) => i.aantalRegios },
        { ...koppen.basis, waarde: (i) => i.basis },
        { ...deels, waarde: (i) => i.deels },
        { ...koppen.oorsprongjaar, waarde: (i) => i.oorsprongjaar },
        { ...waargenomen, waarde: (i) => i.jarenWaargenomen.join(' ') },
        { ...koppen.bron, waarde: (i) => i.bron },
        { ...koppen.licentie, waarde: (i) => i.licentie },
        { ...koppen.gebreken, waarde: (i) => i.gebreken },
      ],
      indelingen,
    ),
  ];
}

/** One indeling: its edities, and what changed in it where another year was named. */
export function indelingTabellen({ indeling, edities, wijzigingen }: IndelingAntwoord): readonly Tabel[] {
  return [
    fillTabel<IndelingAntwoord['edities'][number]>(
      'edities',
      [
        { ...koppen.indeling, waarde: () => indeling },
        { ...koppen.jaar, waarde: (e) => e.jaar },
        { ...koppen.basis, waarde: (e) => e.basis },
        { ...deels, waarde: (e) => e.deels },
        { ...koppen.wijze, waarde: (e) => e.wijze },
        { ...koppen.bron, waarde: (e) => e.bron },
        { ...koppen.licentie, waarde: (e) => e.licentie },
        { ...koppen.gebreken, waarde: (e) => e.gebreken },
      ],
      edities,
    ),
    fillTabel<Wijziging>(
      'wijzigingen',
      [
        { ...koppen.gemeente, waarde: (w) => w.code },
        { ...koppen.gemeentenaam, waarde: (w) => w.naam },
        { ...soort, waarde: (w) => w.soort },
        { ...makeKop('verhuisd', 'ja-nee', 'Verhuisd', 'Moved'), waarde: (w) => w.verhuisd },
        { ...makeKop('van', 'tekst', 'Van', 'From'), waarde: (w) => namen(w.van) },
        { ...makeKop('naar', 'tekst', 'Naar', 'To'), waarde: (w) => namen(w.naar) },
        {
          ...makeKop('voorgangers', 'tekst', 'Voorgangers', 'Predecessors'),
          waarde: (w) => namen(w.voorgangers),
        },
      ],
      wijzigingen?.gemeenten ?? [],
    ),
  ];
}

function regioTabel({ jaar, indeling, basis, regios: lijst }: RegiosAntwoord): Tabel {
  return fillTabel<Regio>(
    'regios',
    [
      { ...koppen.jaar, waarde: () => jaar },
      { ...koppen.indeling, waarde: () => indeling },
      { ...koppen.basis, waarde: () => basis },
      { ...koppen.regio, waarde: (r) => r.code },
      { ...koppen.regionaam, sleutel: 'naam', waarde: (r) => r.naam },
      { ...koppen.inwoners, waarde: (r) => r.inwoners },
      { ...inwonersBekend, waarde: (r) => r.inwonersBekend },
      { ...aantalGemeenten, waarde: (r) => r.aantalGemeenten },
      { ...gesplitst, waarde: (r) => r.gesplitst },
      { ...aanbod, waarde: (r) => r.zelfvoorziening?.aanbod ?? null },
      { ...vraag, waarde: (r) => r.zelfvoorziening?.vraag ?? null },
      { ...leden, waarde: (r) => r.gemeenten.map((g) => g.code).join(' ') },
    ],
    lijst,
  );
}

/** The regio's of an indeling, and the gemeenten in them. */
export function regioTabellen(antwoord: RegiosAntwoord): readonly Tabel[] {
  const { jaar, indeling } = antwoord;
  return [
    regioTabel(antwoord),
    fillTabel<{ readonly r: Regio; readonly g: Regio['gemeenten'][number] }>(
      'gemeenten',
      [
        { ...koppen.jaar, waarde: () => jaar },
        { ...koppen.indeling, waarde: () => indeling },
        { ...koppen.gemeente, waarde: ({ g }) => g.code },
        { ...koppen.gemeentenaam, waarde: ({ g }) => g.naam },
        { ...koppen.regio, waarde: ({ r }) => r.code },
        { ...koppen.regionaam, waarde: ({ r }) => r.naam },
        { ...koppen.aandeel, waarde: ({ g }) => g.aandeel },
        { ...koppen.onzeker, waarde: ({ g }) => g.onzeker },
      ],
      antwoord.regios.flatMap((r) => r.gemeenten.map((g) => ({ r, g }))),
    ),
  ];
}

/** Commuting: jobs by gemeente of residence and of work. */
export function woonwerkTabel(rijen: readonly (StroomRij & { readonly jaar: number })[]): Tabel {
  return fillTabel<StroomRij & { readonly jaar: number }>(
    'woonwerk',
    [
      { ...koppen.jaar, waarde: (r) => r.jaar },
      {
        ...makeKop('van', 'tekst', 'Code van de woongemeente', 'Code of the home municipality'),
        waarde: (r) => r.van,
      },
      {
        ...makeKop('naar', 'tekst', 'Code van de werkgemeente', 'Code of the work municipality'),
        waarde: (r) => r.naar,
      },
      {
        ...makeKop('banen', 'heel', 'Banen', 'Jobs', { eenheid: { nl: 'banen', en: 'jobs' } }),
        waarde: (r) => r.banen,
      },
    ],
    rijen,
  );
}
