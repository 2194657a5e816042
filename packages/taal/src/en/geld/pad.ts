import type { Catalogus } from '../../catalogus.ts';

/** English texts on a path of one's own. */
export const enPad: Catalogus['geld']['pad'] = {
  titel: 'Your own path: a part per year',
  label: 'Part of the money that goes by the key (%)',
  uitleg: (jaar) =>
    `One line a year, from ${jaar} on: the year and a percentage. You can also paste a table here. After the last line it stays as it is.`,
  gebruik: 'Use this path',
  gelijk: 'Back to equal steps',
  staat: (van, tot) =>
    `A path of your own is in use, from ${van} to ${tot}. The number of years does not count now.`,
  fouten: {
    geenGetal: (w) => `${w.jaar}: ‘${w.tekst}’ is no percentage. Write a number, such as 25 or 12.5.`,
    buiten: (w) => `${w.jaar}: ‘${w.tekst}’ cannot be. Write a percentage from 0 to 100.`,
    anderJaar: (w) =>
      `${w.jaar}: the year here is ${w.tekst}. Give each year one line, in order, or leave the years out.`,
    leeg: (w) => `${w.jaar}: nothing is filled in. Give each year a percentage.`,
    teVeel: (w) => `${w.jaar}: this is too much. Write at most 50 lines.`,
  },
};
