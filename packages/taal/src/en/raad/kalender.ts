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
  overTerug: (dagen) =>
    `A day later, the term that begins here would end on ${dagen}, run on (General Time Limits Act, article 1) and not be over in time.`,
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
  eigen: {
    reden: (dag, wie) => `The board itself keeps ${dag}, by ${wie}.`,
    bron: (organisatie, bron) => `${organisatie} (source: ${bron})`,
    laat: (dag, wet) => `${dag} is later than the law allows: ${wet} at the latest. Check this.`,
    namen: {
      kalenderdag: (stap, jaar, van) => `${stap} ${jaar} of ${van}`,
      bestuursvergadering: (van) => `Meeting of the board of ${van}`,
      raadsvergadering: (van) => `Meeting of the council of ${van}`,
      commissievergadering: (van) => `Meeting of a council committee of ${van}`,
      reces: (naam, van) => `Recess of the council of ${van}: ${naam}`,
      evaluatie: (van) => `Evaluation of ${van}`,
    },
  },
  pagina: {
    vergadert: 'Meetings and recess',
    onbekend:
      'The days on which this council meets and its recess are not known here. Members of an organisation that filled them in see them when they sign in.',
    niemand:
      'None of your organisations filled in meetings, recess or other days of its own for the coming year.',
    vulIn: 'Fill them in at Own records',
    eigenDag: 'given by the body itself',
    volgtUit: 'follows from a day that the body gave itself',
    deWet: (wet) => `, the law allows ${wet}`,
    volgens: (wie) => `Filled in by ${wie}.`,
    tegenspraak: 'Organisations say otherwise. Nothing is planned by this day.',
    radenOnbekend:
      'The days on which these councils meet are not known here. Fill them in yourself. Members of an organisation that filled them in see them when they sign in.',
    radenBekend: 'Reckoned with the days that your organisations filled in:',
    radenGeen: 'Your organisations filled in no days of any of these councils. Fill them in below to reckon.',
    bron: 'Source',
  },
  feed: {
    titel: 'A link of your own, with the days of your organisations',
    uitleg:
      'By a link of your own your calendar also fetches the meetings, the recess and the other days that your organisations filled in. The link is secret: whoever has it sees these days. Withdraw it when that should end.',
    waarvan: 'Which days?',
    soorten: {
      gemeente: 'all around the municipality',
      raad: 'only what the council does itself',
      regeling: 'this arrangement',
      lichaam: 'this body',
    },
    maak: 'Make a link of your own',
    klaar: 'The link is ready. Copy it now: it is never shown again.',
    adres: 'Secret address of your calendar',
    uwLinks: 'Your links that work now:',
    link: (naam, soort, dag) => `${naam}, ${soort}, made on ${dag}.`,
    nooit: 'Not used yet.',
    gebruikt: (dag) => `Last used on ${dag}.`,
    trekIn: 'Withdraw',
  },
  raden: 'Can the councils give their view in time?',
  ruimte: (vanaf, uiterlijk) => `The councils must meet from ${vanaf} up to and including ${uiterlijk}.`,
  kan: (raad, dagen) => `${raad}: yes, on ${dagen}.`,
  naCommissie: (dag, commissie) => `${dag} (after the committee of ${commissie})`,
  zonderCommissie: 'The council does meet in time, but there is no committee before it.',
  kanNiet: (raad, uitwegen) => `${raad}: no. It can if ${uitwegen}.`,
  kanNergens: (raad) => `${raad}: no, and there is no day to which anything could move.`,
  periode: (van, tot) => `${van} up to and including ${tot}`,
  reces: (perioden) => `The council is in recess from ${perioden}.`,
  onbekend: (raad) => `${raad}: not known, as no days of meeting were given.`,
  eerder: (dagen, dag) =>
    `the draft budget comes ${telling(dagen, 'day', 'days')} earlier (then the council can on ${dag})`,
  later: (dagen, dag) =>
    `the adoption is ${telling(dagen, 'day', 'days')} later (then the council can on ${dag})`,
  extra: {
    'extra-vergadering': (vanaf, uiterlijk) =>
      `the council holds an extra meeting, from ${vanaf} up to and including ${uiterlijk}`,
    'extra-commissie': (vanaf, uiterlijk) =>
      `the committee holds an extra meeting, from ${vanaf} up to and including ${uiterlijk}`,
    'extra-commissie-en-raad': (vanaf, uiterlijk) =>
      `first the committee and on a later day the council holds an extra meeting, from ${vanaf} up to and including ${uiterlijk}`,
  },
  beste: (dag, kan, raden) =>
    `The best day to adopt the budget is ${dag}: then it works for ${kan} of the ${telling(raden, 'council', 'councils')}.`,
};
