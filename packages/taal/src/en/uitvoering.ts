import type { Catalogus } from '../catalogus.ts';

/** English texts of who carries out a task, the articles behind it, and what one can say there. */
export const enUitvoering: Catalogus['uitvoering'] = {
  kop: 'Who carries it out',
  onbekend: 'Not known in the register.',
  vraag: 'Ask the municipality: do you do this yourselves, or does somebody else do it for you?',
  peildatum: (datum) => `According to the register of ${datum}.`,
  reden: {
    naam: 'This task is in the name of the arrangement.',
    belang: 'This task is in the purpose of the arrangement.',
    grondslag:
      'The act is among the legal bases of the arrangement. Whether the task is part of it is not certain.',
  },
  woord: (woord) => `It says: ‘${woord}’.`,
  rol: {
    'koopt-in': (gemeente) =>
      `The executive of ${gemeente} itself decides about this household. The municipalities of the region buy the help together.`,
    'stemt-af': (gemeente) =>
      `The executive of ${gemeente} itself decides about this household. The municipalities of the region align their work.`,
  },
  delen: {
    taak: 'on the task itself',
    woonplaats: 'on residence',
    regio: 'on the region',
    uitvoering: 'on who carries it out',
  },
  en: 'and',
  artikel: (wet, artikel) => `${wet}, article ${artikel}`,
  nietNagekeken: 'Not checked against the text of the act.',
  loket: 'Where you can go',
  loketNaam: 'Name of the desk: not known.',
  telefoon: (nummer) => `Telephone: ${nummer}.`,
  telefoonOnbekend: 'Telephone number: not known.',
  site: (gemeente) => `Website of ${gemeente}`,
  siteOnbekend: 'Website: not known.',
  zeggen: 'What you can say',
  zinnen: {
    vraag: (plaats, taak) => `I live in ${plaats} and I have a question about ${taak}.`,
    metUitvoerder: (wie, uitvoerder) =>
      `The decision is up to ${wie}, and ${uitvoerder} carries it out: whom can I turn to?`,
    zonderUitvoerder: (wie) => `The decision is up to ${wie}: whom can I turn to, and who carries it out?`,
    beslisser: (wie) => `The decision is up to ${wie}: how do I apply?`,
  },
};
