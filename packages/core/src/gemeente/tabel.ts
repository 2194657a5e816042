import { receptTabel } from '../congruentie/index.ts';
import { fillTabel, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { GemeenteAntwoord, GemeentenAntwoord, PartnersAntwoord } from './antwoord.ts';

type Indeling = GemeenteAntwoord['indelingen'][number];

const inwonersJaar = makeKop('inwoners_jaar', 'jaar', 'Jaar van de inwoners', 'Year of the inhabitants', {
  uitleg: {
    nl: 'Een ander jaar dan gevraagd: door herindelingen overgebracht.',
    en: 'Another year than asked for: carried through mergers.',
  },
});
const tooi = makeKop('tooi', 'tekst', 'Webadres in TOOI', 'Web address in TOOI');
const teltMee = makeKop('telt_mee', 'ja-nee', 'Telt mee', 'Counts', {
  uitleg: { nl: 'De indeling is gekozen.', en: 'The division is chosen.' },
});
const bijdrage = makeKop('bijdrage', 'deel', 'Bijdrage', 'Contribution', {
  uitleg: {
    nl: 'Congruentie van de gemeente min die zonder deze indeling.',
    en: 'Congruence of the municipality minus that without this division.',
  },
});
const partner = makeKop('partner', 'tekst', 'Code van de partner', 'Code of the partner');
const partnernaam = makeKop('naam', 'tekst', 'Partner', 'Partner');
const aantal = makeKop('aantal', 'heel', 'Gedeelde indelingen', 'Divisions shared', {
  eenheid: { nl: 'indelingen', en: 'divisions' },
});
const paar = makeKop('congruentie', 'deel', 'Congruentie', 'Congruence', {
  uitleg: {
    nl: 'Het deel van de gekozen indelingen dat zij delen, naar gewicht.',
    en: 'The share of the chosen divisions that they have in common, by weight.',
  },
});
const gedeeld = makeKop('gedeeld', 'tekst', 'In welke indelingen', 'In which divisions');

/** All gemeenten of a year. */
export function gemeentenTabellen({ jaar, gemeenten }: GemeentenAntwoord): readonly Tabel[] {
  return [
    fillTabel<GemeentenAntwoord['gemeenten'][number]>(
      'gemeenten',
      [
        { ...koppen.jaar, waarde: () => jaar },
        { ...koppen.gemeente, waarde: (g) => g.code },
        { ...koppen.gemeentenaam, waarde: (g) => g.naam },
        { ...koppen.inwoners, waarde: (g) => g.inwoners },
        { ...inwonersJaar, waarde: (g) => g.inwonersJaar },
        { ...tooi, waarde: (g) => g.tooi },
      ],
      gemeenten,
    ),
  ];
}

/** A line for each regio that the gemeente lies in. */
function regioTabel({ jaar, code, indelingen }: GemeenteAntwoord): Tabel {
  return fillTabel<{ readonly i: Indeling; readonly r: Indeling['regios'][number] }>(
    'indelingen',
    [
      { ...koppen.jaar, waarde: () => jaar },
      { ...koppen.gemeente, waarde: () => code },
      { ...koppen.indeling, waarde: ({ i }) => i.indeling },
      { ...koppen.indelingnaam, waarde: ({ i }) => i.naam },
      { ...koppen.basis, waarde: ({ i }) => i.basis },
      { ...koppen.oorsprongjaar, waarde: ({ i }) => i.oorsprongjaar },
      { ...koppen.regio, waarde: ({ r }) => r.code },
      { ...koppen.regionaam, waarde: ({ r }) => r.naam },
      { ...koppen.aandeel, waarde: ({ r }) => r.aandeel },
      { ...koppen.onzeker, waarde: ({ i }) => i.onzeker },
      { ...teltMee, waarde: ({ i }) => i.gekozen },
      { ...bijdrage, waarde: ({ i }) => i.bijdrage },
    ],
    indelingen.flatMap((i) => i.regios.map((r) => ({ i, r }))),
  );
}

/** The tables of one gemeente: its regio's first, then its neighbours and the recipe. */
export function gemeenteTabellen(antwoord: GemeenteAntwoord): readonly Tabel[] {
  return [
    regioTabel(antwoord),
    fillTabel<GemeenteAntwoord['buren'][number]>(
      'buren',
      [
        { ...koppen.gemeente, waarde: () => antwoord.code },
        { ...makeKop('buur', 'tekst', 'Code van de buur', 'Code of the neighbour'), waarde: (b) => b.code },
        { ...makeKop('naam', 'tekst', 'Buur', 'Neighbour'), waarde: (b) => b.naam },
        { ...makeKop('soort', 'tekst', 'Grenst over', 'Borders over'), waarde: (b) => b.soort },
      ],
      antwoord.buren,
    ),
    receptTabel(antwoord.recept),
  ];
}

/** The partners of one gemeente, most shared first, and the recipe. */
export function partnerTabellen(antwoord: PartnersAntwoord): readonly Tabel[] {
  const { jaar, code, partners, recept } = antwoord;
  return [
    fillTabel<PartnersAntwoord['partners'][number]>(
      'partners',
      [
        { ...koppen.jaar, waarde: () => jaar },
        { ...koppen.gemeente, waarde: () => code },
        { ...partner, waarde: (p) => p.code },
        { ...partnernaam, waarde: (p) => p.naam },
        { ...koppen.inwoners, waarde: (p) => p.inwoners },
        { ...aantal, waarde: (p) => p.aantal },
        { ...paar, waarde: (p) => p.congruentie },
        { ...gedeeld, waarde: (p) => p.gedeeld.join(' ') },
      ],
      partners,
    ),
    receptTabel(recept),
  ];
}
