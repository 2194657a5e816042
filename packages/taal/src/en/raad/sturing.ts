import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts about who steers a task of a gemeente and who executes it. */
export const enSturing: Catalogus['sturing'] = {
  naar: 'Who steers, and who executes?',
  titel: (gemeente) => `Who steers and who executes in ${gemeente}?`,
  lead: (taken, onbekend) =>
    `The law gives ${telling(taken, 'task', 'tasks')} to the municipality. Of ${onbekend} of them it is not known who executes them.`,
  leadAlles: (taken) =>
    `The law gives ${telling(taken, 'task', 'tasks')} to the municipality. Of each task it is known who executes it.`,
  uitleg:
    'Who steers is not always who does the work. This table sets side by side, per task, who decides, who executes, by which mandate or contract, and who checks. It comes from the law and from the national register. Where it says ‘not known’, that is a question to ask, not a fault.',
  register: (dag) => `The register is known until ${dag}.`,
  kolommen: {
    taak: 'Task',
    stuurt: 'Who steers',
    voertUit: 'Who executes',
    grond: 'On what ground',
    controleert: 'Who checks',
  },
  beslist: (wie) => `Decides: ${wie}`,
  regio: (namen) => `The law works with a region here: ${namen}`,
  regiorollen: {
    'koopt-in': 'The municipalities of the region purchase together.',
    'stemt-af': 'The municipalities of the region coordinate.',
  },
  gelezen: {
    naam: 'stands in the name of the arrangement',
    belang: 'stands in the purpose of the arrangement',
    grondslag: 'only derived from an act on which the arrangement rests',
  },
  geenRegister:
    'Not known. The register names no arrangement: the municipality does it itself, or somebody else does so for it.',
  bevoegdheden: { Attributie: 'attribution', Delegatie: 'delegation', Mandaat: 'mandate' },
  grond: (bevoegdheden) =>
    `For this arrangement the register names: ${bevoegdheden}. For which task exactly stands in the arrangement itself.`,
  geenGrond: 'Not known: no mandate, transfer or contract was found.',
  verantwoording: {
    college: 'The municipal executive accounts to the council.',
    burgemeester: 'The mayor accounts to the council.',
    bestuur: 'A member of the board of the arrangement accounts to the council that appointed them.',
  },
  nietNagekeken: 'not checked',
  geenToezicht: 'Who inspects the quality of the execution is not known.',
  eigen: (waarde, wie) => `${waarde} (according to ${wie})`,
  anders: 'Organisations say different things here.',
  leemten: {
    kop: 'What is not known',
    niets: 'Of each task it is known who executes, on what ground and who inspects.',
    uitvoerder: (aantal) => `who executes: for ${telling(aantal, 'task', 'tasks')}`,
    grond: (aantal) => `on what ground: for ${telling(aantal, 'task', 'tasks')}`,
    toezicht: (aantal) => `who inspects: for ${telling(aantal, 'task', 'tasks')}`,
    wie: 'The executive or the registry of the municipality can fill this in.',
    alleen: 'Show only tasks of which it is not known who executes them',
  },
  vul: {
    titel: 'Fill in what you know',
    taak: 'Task',
    wat: 'What do you know?',
    waardeUitleg: 'A function or an organisation, no name of a person.',
    bron: 'Source',
    bronUitleg: 'For example ‘Mandate decision youth, 12 March 2025’.',
  },
  beslotenVoet: 'What your organisations filled in is seen by their members only.',
  openbaarVoet: 'Members of an organisation also see here what they recorded themselves.',
};
