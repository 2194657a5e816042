import type { Naad } from '@samenhang/core/signaal';

/** Dutch texts of what everybody is told of signals. */
export const nlSignaalpatronen = {
  titel: 'Waar signalen over gaan',
  kwartaal: (jaar: string, kwartaal: string) => `${kwartaal}e kwartaal ${jaar}`,
  aantal: (signalen: string, gemeenten: string) =>
    `Signalen: ongeveer ${signalen}. Gemeenten: minstens ${gemeenten}.`,
  teWeinig: 'te weinig',
  kolommen: { wat: 'Waarover', signalen: 'Signalen', gemeenten: 'Gemeenten' },
  minstens: (gemeenten: string) => `minstens ${gemeenten}`,
  uitleg: (signalen: string, gemeenten: string) =>
    `Aantallen zijn afgerond op vijftallen. Een aantal staat er vanaf een minimum (signalen: ${signalen}, gemeenten: ${gemeenten}). Veel signalen betekent ook dat er goed wordt geluisterd. Het is geen ranglijst.`,
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
