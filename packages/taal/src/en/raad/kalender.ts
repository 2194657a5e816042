import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of the calendar of councils and boards. */
export const enKalender: Catalogus['kalender'] = {
  titel: (jaar) => `Calendar for the budget year ${jaar}`,
  titelRegeling: (jaar) => `Calendar for an arrangement that takes effect in ${jaar}`,
  regelingenVan: (gemeente) => `Joint arrangements in which ${gemeente} takes part:`,
  zonderBegroting: 'no board of its own, so no budget',
  bewaard: (bestand, dagen, peildatum) =>
    `${bestand} now holds ${telling(dagen, 'day', 'days')}, by the register of ${peildatum}.`,
  uitleg:
    'These are the last days that the Joint Regulations Act (Wgr) allows. An agreement may name earlier days itself. Check it: this is no verdict.',
  stap: 'Step',
  wie: 'Who',
  vanaf: 'From',
  uiterlijk: 'At the latest',
  artikel: 'Article',
  nemers: { bestuur: 'the board', raad: 'the council', college: 'the executive' },
  gekozen: (datum) => `You chose ${datum}.`,
  terug: (dag) => `Counted back from ${dag}.`,
  door: (stap, dag) => `Otherwise the step ‘${stap}’ cannot be taken by ${dag}.`,
  zonder: 'The law names no last day.',
  over: (dagen, dag) =>
    `The term ends on ${dagen} and runs on to ${dag} (General Time Limits Act, article 1).`,
  dag: (datum, waarom) => `${datum}, ${waarom}`,
  vrij: { zaterdag: 'a Saturday', zondag: 'a Sunday' },
  botsing: (stap, vanaf, uiterlijk) =>
    `This cannot be: the step ‘${stap}’ is possible from ${vanaf} only, and must be taken by ${uiterlijk}.`,
  voorKaders: (ontwerp, kaders) =>
    `Note: the draft budget must be there on ${ontwerp} already. By law the frameworks need be there on ${kaders} only. Ask for them earlier.`,
  nietNagekeken: 'This rule was not held against the law.',
  geenBestuur: 'This arrangement has no board of its own. So it adopts no budget, and there are no steps.',
  vreemdeStap: (stap) => `This step is not part of this calendar and does not count: ${stap}.`,
  agenda: {
    titel: (van) => `Council and joint arrangements: ${van}`,
    uitleg: (datum) =>
      `The last days that the law allows, for the arrangements in the register on ${datum}. A board may name earlier days.`,
    begroting: (stap, jaar) => `${stap} (budget year ${jaar})`,
    regeling: (stap, jaar) => `${stap} (in ${jaar})`,
    veilig_thuis: (stap, jaar) => `${stap} (of ${jaar})`,
    alle: 'all arrangements',
    wie: (wie) => `Who: ${wie}`,
    regelingen: (namen) => `Arrangements: ${namen}`,
    artikel: (wet, artikel) => `${wet}, article ${artikel}`,
  },
  raden: 'Can the councils give their view in time?',
  ruimte: (vanaf, uiterlijk) => `The councils must meet from ${vanaf} up to and including ${uiterlijk}.`,
  kan: (raad, dagen) => `${raad}: yes, on ${dagen}.`,
  kanNiet: (raad, uitwegen) => `${raad}: no. It can if ${uitwegen}.`,
  onbekend: (raad) => `${raad}: not known, as no days of meeting were given.`,
  eerder: (dagen, dag) =>
    `the draft budget comes ${telling(dagen, 'day', 'days')} earlier (then the council can on ${dag})`,
  later: (dagen, dag) =>
    `the adoption is ${telling(dagen, 'day', 'days')} later (then the council can on ${dag})`,
  extra: (vanaf, uiterlijk) =>
    `the council holds an extra meeting, from ${vanaf} up to and including ${uiterlijk}`,
  beste: (dag, kan, raden) =>
    `The best day to adopt the budget is ${dag}: then it works for ${kan} of the ${telling(raden, 'council', 'councils')}.`,
};
