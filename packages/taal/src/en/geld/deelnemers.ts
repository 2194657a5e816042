import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts on who takes part in a regeling, and on one's own table on a page of money. */
export const enDeelnemers: Catalogus['geld']['deelnemers'] = {
  regeling: 'Joint arrangement',
  uitRegister: (naam) => `The participants come from the register: ${naam}.`,
  naarRegeling: 'See this joint arrangement',
  eigenTabel: 'The participants are those of your own table.',
  zoek: 'Find another joint arrangement',
  zoekKnop: 'Find',
  gevonden: (aantal) => telling(aantal, 'joint arrangement found.', 'joint arrangements found.'),
  nietsGevonden: 'No joint arrangement found. Try another word.',
  begroting: 'All contributions together (euro per year)',
  voorbeeld: (euro) =>
    `${euro} is an example. What participants pay is not in the register. Fill in your own amount, or one for each participant in the table below.`,
  volgensRegister: 'The amount is divided by the key that the register names.',
  naarInwoners: 'The amount is divided by inhabitants. That is an assumption.',
  onbekend: (namen) => `What ${namen} pays is not known. It counts as 0 now: fill it in.`,
  eigenCijfers: 'The contributions are your own figures.',
  bronnen: {
    eigen: 'own figure',
    register: 'key of the register',
    inwoners: 'by inhabitants',
    onbekend: 'not known',
  },
  invoer: {
    kop: 'Your own figures',
    uitleg:
      'Fill in what you know. An empty field means: not known. All of it stays in your browser and is in the link.',
    cel: (kolom, naam) => `${kolom}, ${naam}`,
    naam: 'Name',
    weg: (naam) => `Remove ${naam}`,
    wegKop: 'Remove',
    voegToe: 'Add a municipality',
    terug: 'Back to the figures of the beginning',
    bestand: 'Open a table (CSV or Excel)',
    bestandUitleg: (kolommen) => `A table with these columns: ${kolommen}. The file stays in your browser.`,
    voorproef: 'This is how your table was read',
    voorproefAantal: (aantal) =>
      `${telling(aantal, 'row', 'rows')}. Are the names and numbers right? Then this table takes the place of the figures below.`,
    teVeel: (aantal) =>
      `The table is longer than ${telling(aantal, 'row', 'rows')}. That does not fit in a link: choose fewer.`,
    onbekendeNamen: (namen) =>
      `No municipality of this year: ${namen}. Those rows count under the name that you gave, without inhabitants of the package.`,
    kolommen: {
      budget: 'Contribution (euro)',
      inwoners: 'Inhabitants',
      clienten: 'Clients at once',
      gebruik: 'Use',
      beschermdwonen: 'From sheltered living',
      opvang: 'From shelter',
      jeugdzorg: 'From youth care',
      detentie: 'From detention',
      woningen: 'Homes let',
    },
  },
  gewicht: (maat) => `${maat} (%)`,
  gewichtUitleg: 'Together it is 100%: the others move along.',
};
