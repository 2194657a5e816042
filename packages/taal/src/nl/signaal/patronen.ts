import type { Naad, PatronenAntwoord } from '@samenhang/core/signaal';

type Minimum = PatronenAntwoord['minimum'];

/** Dutch texts of what everybody is told of signals. */
export const nlSignaalpatronen = {
  titel: 'Waar signalen over gaan',
  kwartaal: (jaar: string, kwartaal: string) => `${kwartaal}e kwartaal ${jaar}`,
  aantal: (signalen: string, gemeenten: string) =>
    `Signalen: ongeveer ${signalen}. Gemeenten: minstens ${gemeenten}.`,
  teWeinig: 'te weinig',
  kolommen: { wat: 'Waarover', signalen: 'Signalen', gemeenten: 'Gemeenten' },
  minstens: (gemeenten: string) => `minstens ${gemeenten}`,
  uitleg: ({ signalen, gemeenten, organisaties, perOrganisatie }: Minimum) =>
    `Aantallen zijn afgerond op vijftallen. Een aantal staat er pas vanaf ${signalen} signalen, uit ${gemeenten} gemeenten en van ${organisaties} organisaties. Van elke organisatie tellen daarvoor hooguit ${perOrganisatie} signalen mee: zo maakt niemand alleen een aantal zichtbaar. Veel signalen betekent ook dat er goed wordt geluisterd. Het is geen ranglijst.`,
  naden: {
    wet: 'Wetten die niet aansluiten',
    geld: 'Geld',
    regiogrens: 'Grens van een regio',
    gegevensdeling: 'Gegevens delen',
    wachten: 'Wachten',
    wie_beslist: 'Wie beslist',
    toegang: 'Toegang',
    overgang: 'Overgang',
    aanbod: 'Aanbod',
    anders: 'Iets anders',
  } satisfies Readonly<Record<Naad, string>>,
} as const;
