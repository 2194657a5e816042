import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of the page 'before a task moves'. */
export const enOverheveling: Catalogus['overheveling'] = {
  titel: 'Doing a task together',
  lead: 'Choose tasks, municipalities, a form and a day. You see which steps must be done by when, who must agree and what is not known yet. These are points to look at, not a verdict.',
  vraag: 'What do you want to do together?',
  taken: 'Tasks',
  gemeenten: 'Municipalities',
  voegToe: 'Add a municipality',
  haalWeg: (naam) => `Remove ${naam}`,
  vorm: 'Form',
  vormen: {
    'openbaar lichaam': 'Public body',
    bedrijfsvoeringsorganisatie: 'Operational organisation',
    'gemeenschappelijk orgaan': 'Joint organ',
    'regeling zonder meer': 'Agreement only (host municipality)',
  },
  gevolgen: {
    mandaat:
      'In this form the executing body decides in the name of the municipalities. Each executive stays answerable for its own residents.',
    bedrijfsvoering:
      'This form is for support and execution. Only executives take part. Making policy has no place in it.',
    'geen-rechtspersoon':
      'This form is no legal person. So staff, buildings and contracts are in the name of one municipality, which holds them for the others.',
    'eigen-bestuur':
      'This form has a board of its own and can decide itself, where the municipalities transfer that. Arrange how the councils follow and steer that board.',
  },
  ingang: 'Day on which it takes effect',
  nietGenoeg: 'Choose at least one task and two municipalities. Then what is needed stands here.',
  kan: (dag, ontwerp) => `This can take effect on ${dag}, if the councils get the draft by ${ontwerp}.`,
  kanNiet: (dag, vroegst) => `${dag} is no longer feasible. The first day on which it can be is ${vroegst}.`,
  kanNietOnbekend: (dag) => `${dag} is no longer feasible.`,
  krap: 'These are the last days that the law allows. Meeting days, recess and the time to make the draft come on top.',
  stappen: 'The steps, counted back',
  stap: 'Step',
  wie: 'Who',
  uiterlijk: 'At the latest',
  nog: 'Still',
  waarom: 'Why',
  nogDagen: (dagen, tekst) => (dagen === 1 ? '1 day' : `${tekst} days`),
  voorbij: 'passed',
  toestemming: 'Who must agree?',
  toestemmingUitleg:
    'Each executive needs the consent of its own council. If one says no, that municipality does not take part. See then whether the draft must go to the councils again.',
  raden: (aantal) => telling(aantal, 'council', 'councils'),
  wet: 'Act',
  wieNu: 'Who does it now?',
  geenDrager: 'The register names no arrangement that does this task for these municipalities.',
  drager: (erin, anderen) =>
    anderen === '0'
      ? `for ${erin}. No others take part: the arrangement can be changed or dissolved.`
      : `for ${erin}. ${telling(anderen, 'other municipality takes', 'other municipalities take')} part. Leaving takes the same steps; its consequences stand in the arrangement itself.`,
  zonder: (namen) => `Itself, or not known: ${namen}.`,
  register: (dag) => `According to the register, which is known until ${dag}.`,
  regio: 'Region in the law',
  geenRegio: 'The law names no fixed region. The municipalities choose with whom.',
  regioDeels: 'It is not known in which region these municipalities lie.',
  regioHeel: (naam) => `These municipalities are together exactly ${naam}.`,
  regioDeel: (naam, erin, totaal) => `${naam}: ${erin} of ${totaal} municipalities.`,
  regioMeer:
    'The law works with fixed regions, and these municipalities do not coincide with one. See whether the task may be divided so.',
  geld: 'Money',
  geldBekend: (namen, euro, jaar, onderwerp) =>
    `In ${jaar} ${namen} got € ${euro} for ${onderwerp}. The data have nothing newer.`,
  geldGeen: (jaar, onderwerp) => `In ${jaar} none of these municipalities got an amount for ${onderwerp}.`,
  geldOnbekend: 'The budget is not in the data. The municipalities can fill it in themselves.',
  overgang: 'What does the transition cost?',
  overgangUitleg: 'Your own estimates. They stand in the link of this page only.',
  kostnaam: 'Cost',
  laag: 'Lowest amount in euro',
  hoog: 'Highest amount in euro',
  kostErbij: 'Add a cost',
  kostFout: 'Give a name and two whole amounts, the lowest first.',
  kostTotaal: (laag, hoog) => `Together between € ${laag} and € ${hoog}, once.`,
  kostPerInwoner: (laag, hoog) => `That is € ${laag} to € ${hoog} per inhabitant.`,
  kostGeen: 'Nothing filled in yet: the cost of the transition is not known.',
  voorbeelden: 'Think of a project leader, systems, housing, and what stays behind at a municipality.',
  contracten: 'Contracts and staff',
  contractnaam: 'Contract',
  contractTot: 'Runs until',
  contractErbij: 'Add a contract',
  contractFout: 'Give a name and a day.',
  loopt: (naam, dag) =>
    `${naam} runs until ${dag}, so also after it takes effect. Does it move, or does it stay with the municipality?`,
  klaar: (naam, dag) => `${naam} ends on ${dag}.`,
  contractGeen: 'Nothing filled in yet: which contracts run is not known.',
  fte: 'Full-time jobs that come along',
  fteUitleg: 'Empty if you do not know yet.',
  fteZin: (fte) => `${fte} full-time jobs come along. Who becomes their employer, and which terms stay?`,
  fteOnbekend: 'How many people come along is not known.',
  weg: (naam) => `Remove ${naam}`,
  open: 'What is not known yet?',
  openPunten: {
    geld: (taken) => `The budget for ${taken}.`,
    kosten: 'The cost of the transition.',
    contracten: 'The contracts that run on.',
    mensen: 'How many people come along.',
    raden: 'The meeting days of the councils.',
  },
  naar: 'What does it take to do a task together?',
};
