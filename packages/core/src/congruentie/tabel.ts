import { fillTabel, koppen, listTabel, makeKop, sourceLines, type Tabel } from '../tabel/index.ts';
import type { CongruentieAntwoord, Recept } from './antwoord.ts';

/** The recipe of figures as a table of two columns, so that it travels with them. */
export function receptTabel(recept: Recept): Tabel {
  return listTabel('recept', [
    ['jaar', recept.jaar],
    ['indelingen', recept.indelingen.join(', ')],
    ['basis', recept.basis],
    ...(recept.gewichten ? [['gewichten', recept.gewichten.join(', ')] as const] : []),
    ['formule', recept.formule],
    ...sourceLines(recept.bron),
  ]);
}

function gemeentenTabel({ recept, gemeenten }: CongruentieAntwoord): Tabel {
  return fillTabel<CongruentieAntwoord['gemeenten'][number]>(
    'gemeenten',
    [
      { ...koppen.jaar, waarde: () => recept.jaar },
      { ...koppen.gemeente, waarde: (g) => g.code },
      { ...koppen.gemeentenaam, waarde: (g) => g.naam },
      { ...koppen.congruentie, waarde: (g) => g.congruentie },
      { ...koppen.partners, waarde: (g) => g.partners },
      { ...koppen.inwoners, waarde: (g) => g.inwoners },
    ],
    gemeenten,
  );
}

const bijdrageKop = makeKop(
  'procentpunt',
  'getal',
  'Bijdrage aan het gemiddelde',
  'Contribution to the average',
  {
    eenheid: { nl: 'procentpunt', en: 'percentage points' },
    uitleg: {
      nl: 'Congruentie min congruentie zonder deze indeling, maal 100.',
      en: 'Congruence minus congruence without this division, times 100.',
    },
  },
);

/** The tables of a congruentie: gemeenten first, then what each indeling does, the country, and the recipe. */
export function congruentieTabellen(antwoord: CongruentieAntwoord): readonly Tabel[] {
  const { aantalGemeenten, gemiddelde, minimum, maximum, gemiddeldAantalPartners } = antwoord;
  return [
    gemeentenTabel(antwoord),
    fillTabel<CongruentieAntwoord['bijdragen'][number]>(
      'bijdragen',
      [
        { ...koppen.indeling, waarde: (b) => b.indeling },
        { ...bijdrageKop, waarde: (b) => b.procentpunt },
      ],
      antwoord.bijdragen,
    ),
    listTabel(
      'land',
      Object.entries({ aantalGemeenten, gemiddelde, minimum, maximum, gemiddeldAantalPartners }),
    ),
    receptTabel(antwoord.recept),
  ];
}
