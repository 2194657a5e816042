import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts on somebody's own amounts. */
export const enBedragen: Catalogus['geld']['bedragen'] = {
  titel: 'Own amounts',
  inleiding:
    'Open an Iv3 table of CBS (accounts or budgets of municipalities by task field), or a table with amounts of your own for each municipality. You see what is in it on the map and per inhabitant, and you can compute a scenario with it.',
  uitleg:
    'Needed are a column with the municipality and one with the amount in euro; where the heading says ‘1 000 euro’ we convert it. Task field, year and whether it is revenue (‘baten’) may be there too.',
  open: 'Open a table with amounts',
  kop: (wanneer, aantal, som, zijde) => `${wanneer}: together ${som} of ${zijde}, of ${aantal}.`,
  wanneer: (jaar) => `In ${jaar}`,
  zonderJaar: 'Without a year',
  gemeenten: (aantal) => telling(aantal, 'municipality', 'municipalities'),
  zijden: { lasten: 'expenditure', baten: 'revenue', saldo: 'expenditure less revenue' },
  uit: (bestand) => `Your own table ${bestand}. It is in this tab of your browser only.`,
  weg: 'Remove the table',
  taakvelden: 'Task fields that count',
  allemaal: 'If you choose none, all amounts count.',
  dubbel: (nummers) =>
    `Mind: since 2023 ${nummers} is split in other task fields that you chose too. The same money then counts twice. Choose the whole or the parts.`,
  jaar: 'Year of the amounts',
  zijde: 'Expenditure or revenue',
  kaart: 'Map of the amounts',
  kaartLabel: 'Map of the Netherlands: your own amounts',
  tabel: 'All municipalities',
  gemeente: 'Municipality',
  weggelaten: (namen, jaar) =>
    `Not found in ${jaar}, and so not counted: ${namen}. Correct the name in the file.`,
  weggelatenNaam: (naam, regel, bedoeld) =>
    `${naam} (line ${regel}${bedoeld === '' ? '' : `; did you mean ${bedoeld}?`})`,
  leeg: 'There are no amounts for this choice. Choose other task fields, another year or another side.',
  mist: 'A table of one’s own belongs to this link. It is not in the link: choose the file yourself.',
  receptBron: (bron) => `Source: ${bron}.`,
  receptSom: 'The amount of a municipality is the sum of the chosen task fields.',
  receptAandeel: 'The share is the amount, divided by the sum of all municipalities here.',
  receptInwoners: (jaar) => `Per inhabitant: divided by the inhabitants of the municipality in ${jaar}.`,
  bron: (bestand, jaar, wat) => `own table, ${bestand}, ${jaar} (${wat})`,
  alles: 'all amounts',
  woordenlijst: 'Which task fields are there?',
  woordenlijstUitleg:
    'The task fields of the social domain that were split or renamed in 2023. This page reads other numbers too; their names are not in our package.',
  woordenlijstBron: 'Source:',
  nummer: 'Task field',
  naam: 'Name',
  voorheen: 'Until 2023',
  scenario: {
    kop: 'Compute a scenario with it',
    uitleg:
      'The scenario comes on the page Money that moves, beside what was there from a file. The source is in the recipe.',
    oud: 'Take this as the old money',
    oudUitleg:
      'Each municipality with an amount has that money now. Of those without, the ones count that belong to a central municipality according to our package.',
    totaal: (som) => `Take ${som} as the total budget`,
    totaalUitleg: (onderwerp) =>
      `The proportions between municipalities stay those of ${onderwerp}; only the total becomes this.`,
    verdeeldAls: (onderwerp) => `divided as ${onderwerp}`,
    sleutel: 'Divide by these amounts',
    sleutelUitleg:
      'The key then counts these amounts only. If a municipality is missing from your table, the scenario says which.',
    geenJaar: 'First fill in the year of the amounts: the scenario must know of when the money is.',
    negatief: (namen) =>
      `This cannot become a scenario, as here the amount is below 0: ${namen}. Choose other task fields or expenditure only, or correct the file.`,
    vol: 'There are four scenarios already. First remove one on the page Money that moves.',
    naam: (wat, jaar) => `${wat}, ${jaar}`,
  },
};
