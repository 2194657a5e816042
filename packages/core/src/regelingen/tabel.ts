import { fillTabel, type Kolom, koppen, listTabel, makeKop, type Tabel } from '../tabel/index.ts';
import type { RegelingAntwoord, RegelingenAntwoord } from './antwoord.ts';
import { eisenTabellen } from './een/tabel.ts';

type Regeling = RegelingenAntwoord['regelingen'][number];
type Band = RegelingenAntwoord['banden'][number];

const regelingen = { nl: 'regelingen', en: 'joint arrangements' };

const datum = makeKop('datum', 'datum', 'Peildatum', 'Reference date');
const nummer = makeKop('regeling', 'tekst', 'Nummer in het register', 'Number in the register');
const naam = makeKop('naam', 'tekst', 'Regeling', 'Joint arrangement');
const vanKracht = makeKop('van_kracht', 'datum', 'Van kracht', 'In force from');
const tot = makeKop('tot', 'datum', 'Tot', 'Until', {
  uitleg: {
    nl: 'De eerste dag waarop zij niet meer van kracht is.',
    en: 'The first day on which it is no longer in force.',
  },
});
const gedeeld = makeKop('regelingen', 'heel', 'Regelingen', 'Joint arrangements', { eenheid: regelingen });
const partners = makeKop('partners', 'heel', 'Partners', 'Partners', {
  eenheid: { nl: 'gemeenten', en: 'municipalities' },
  uitleg: {
    nl: 'Andere gemeenten van dat jaar met wie zij er een deelt.',
    en: 'Other municipalities of that year that share one with it.',
  },
});
const overlapgraad = makeKop('overlapgraad', 'deel', 'Overlapgraad', 'Degree of overlap', {
  uitleg: {
    nl: 'Gemiddelde over partners van gedeelde regelingen / regelingen van deze gemeente.',
    en: 'Average over partners of arrangements shared / arrangements of this municipality.',
  },
});

const regelingKolommen: readonly Kolom<Regeling>[] = [
  { ...nummer, waarde: (r) => r.id },
  { ...naam, waarde: (r) => r.naam },
  { ...makeKop('vorm', 'tekst', 'Vorm', 'Form'), waarde: (r) => r.vorm },
  { ...vanKracht, waarde: (r) => r.vanKracht },
  { ...tot, waarde: (r) => r.tot },
  { ...makeKop('lichaam', 'tekst', 'Lichaam', 'Body'), waarde: (r) => r.lichaam },
  {
    ...makeKop('beleidsvelden', 'tekst', 'Beleidsvelden', 'Policy fields'),
    waarde: (r) => r.beleidsvelden.join('; '),
  },
  { ...makeKop('stand', 'tekst', 'Stand', 'Status'), waarde: (r) => r.stand },
  { ...makeKop('overdracht', 'tekst', 'Overdracht', 'Transfer'), waarde: (r) => r.overdracht.join('; ') },
  { ...makeKop('grondslag', 'tekst', 'Grondslag', 'Legal basis'), waarde: (r) => r.grondslag.join('; ') },
  { ...makeKop('domeinen', 'tekst', 'Domeinen', 'Domains'), waarde: (r) => r.domeinen.join('; ') },
  { ...makeKop('provincies', 'tekst', 'Provincies', 'Provinces'), waarde: (r) => r.provincies.join('; ') },
  { ...makeKop('controles', 'tekst', 'Controles', 'Checks'), waarde: (r) => r.controles.join('; ') },
  { ...makeKop('deelnemers', 'heel', 'Deelnemers', 'Participants'), waarde: (r) => r.deelnemers },
  {
    ...makeKop('aantal_gemeenten', 'heel', 'Aantal gemeenten', 'Number of municipalities'),
    waarde: (r) => r.gemeenten.length,
  },
  {
    ...makeKop('gemeenten', 'tekst', 'Codes van de gemeenten', 'Codes of the municipalities'),
    waarde: (r) => r.gemeenten.join(' '),
  },
];

/** Some regelingen in force on a day: all, or those of the gemeente with this code. */
export function regelingLijst(peildatum: string, lijst: readonly Regeling[], gemeente?: string): Tabel {
  const vanWie: readonly Kolom<Regeling>[] =
    gemeente === undefined ? [] : [{ ...koppen.gemeente, waarde: () => gemeente }];
  return fillTabel<Regeling>(
    'regelingen',
    [{ ...datum, waarde: () => peildatum }, ...vanWie, ...regelingKolommen],
    lijst,
  );
}

/** How many regelingen and partners each gemeente has. */
export function gemeenteLijst({
  recept,
  gemeenten,
}: Pick<RegelingenAntwoord, 'recept' | 'gemeenten'>): Tabel {
  return fillTabel<RegelingenAntwoord['gemeenten'][number]>(
    'gemeenten',
    [
      { ...datum, waarde: () => recept.datum },
      { ...koppen.gemeente, waarde: (g) => g.code },
      { ...koppen.gemeentenaam, waarde: (g) => g.naam },
      { ...gedeeld, waarde: (g) => g.regelingen },
      { ...partners, waarde: (g) => g.partners },
      { ...overlapgraad, waarde: (g) => g.overlapgraad },
    ],
    gemeenten,
  );
}

function bandenLijst({ gemeenten, banden }: RegelingenAntwoord): Tabel {
  const namen = new Map(gemeenten.map((g) => [g.code, g.naam]));
  return fillTabel<Band>(
    'banden',
    [
      { ...makeKop('gemeente_a', 'tekst', 'Code van de eerste', 'Code of the first'), waarde: (b) => b.a },
      { ...makeKop('naam_a', 'tekst', 'Gemeente', 'Municipality'), waarde: (b) => namen.get(b.a) ?? b.a },
      { ...makeKop('gemeente_b', 'tekst', 'Code van de tweede', 'Code of the second'), waarde: (b) => b.b },
      {
        ...makeKop('naam_b', 'tekst', 'Met gemeente', 'With municipality'),
        waarde: (b) => namen.get(b.b) ?? b.b,
      },
      {
        ...makeKop('aantal', 'heel', 'Gedeelde regelingen', 'Joint arrangements shared', {
          eenheid: regelingen,
        }),
        waarde: (b) => b.aantal,
      },
    ],
    banden,
  );
}

/** The tables of the regelingen of a day. */
export function regelingenTabellen(antwoord: RegelingenAntwoord): readonly Tabel[] {
  const { recept } = antwoord;
  return [
    regelingLijst(recept.datum, antwoord.regelingen),
    gemeenteLijst(antwoord),
    bandenLijst(antwoord),
    listTabel('recept', [
      ['datum', recept.datum],
      ['gemeenten van', recept.jaar],
      ['telregel', recept.telregel],
      ['formule', recept.formule],
      ['drempel', recept.drempel],
      ['bron', `${recept.bron} (${recept.licentie})`],
      ['tellen niet mee', recept.vreemdeCodes.map((c) => `${c.naam} (${c.code})`).join(', ')],
    ]),
  ];
}

/** The tables of one regeling: who takes part, its versions, its checks and what must be in it. */
export function regelingTabellen(antwoord: RegelingAntwoord): readonly Tabel[] {
  const { id, deelnemers, versies } = antwoord;
  return [
    fillTabel<RegelingAntwoord['deelnemers'][number]>(
      'deelnemers',
      [
        { ...nummer, waarde: () => id },
        { ...makeKop('naam', 'tekst', 'Deelnemer', 'Participant'), waarde: (d) => d.naam },
        { ...makeKop('soort', 'tekst', 'Soort', 'Kind'), waarde: (d) => d.soort },
        { ...koppen.gemeente, waarde: (d) => d.gemeente },
        { ...makeKop('sinds', 'datum', 'Sinds', 'Since'), waarde: (d) => d.sinds },
        { ...makeKop('organen', 'tekst', 'Organen', 'Organs'), waarde: (d) => d.organen.join('; ') },
        {
          ...makeKop('verdeelsleutel', 'tekst', 'Verdeelsleutel', 'Cost allocation'),
          waarde: (d) => d.verdeelsleutel,
        },
      ],
      deelnemers,
    ),
    fillTabel<RegelingAntwoord['versies'][number]>(
      'versies',
      [
        { ...nummer, waarde: (v) => v.id },
        { ...naam, waarde: (v) => v.naam },
        { ...vanKracht, waarde: (v) => v.vanKracht },
        { ...tot, waarde: (v) => v.tot },
      ],
      versies,
    ),
    ...eisenTabellen(antwoord),
  ];
}
