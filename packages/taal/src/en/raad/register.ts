import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts of the register. */
export const enRegister: Catalogus['register'] = {
  gevonden: (aantal: string, totaal: string) =>
    `${telling(aantal, 'joint arrangement fits', 'joint arrangements fit')} your question, of ${totaal} in force on this day.`,
  voorSuggestie: (getypt: string, bedoeld: string) =>
    `Nothing was found with ‘${getypt}’. You see what fits ‘${bedoeld}’.`,
  ruimer: 'No joint arrangement has all of these words. You see what has some of them.',
  afgekapt: 'Your question is long. Only its beginning was searched.',
  niets: 'No joint arrangement fits. Leave out a filter, or search with another word.',
  via: (naam: string, dag: string) => `found in the version of ${dag}: ${naam}`,
  standen: { geldig: 'in force', beeindigd: 'ended', toekomstig: 'not in force yet' },
  velden: {
    naam: 'name',
    belang: 'purpose',
    kenmerken: 'form, acts and policy fields',
    deelnemers: 'participants',
  },
  overdracht: {
    Delegatie:
      'Delegation: the participant gives the power away. The body decides itself and is responsible for it.',
    Mandaat: 'Mandate: the body decides in the name of the participant. The participant stays responsible.',
    Attributie: 'Attribution: the law gives the power to the body directly.',
  },
  keten: {
    raad: 'council',
    college: 'executive',
    burgemeester: 'mayor',
    'algemeen bestuur': 'general board',
    'dagelijks bestuur': 'executive board',
    bestuur: 'board',
    'gemeenschappelijk orgaan': 'joint organ',
    'uitvoerende gemeente': 'municipality that carries out',
  },
  inhoudstand: { onbekend: 'not known', aanwezig: 'is in it', afwezig: 'is not in it' },
  mag: { ja: 'Yes', nee: 'No', alleen: 'Limited' },
  redenen: {
    grondslag: (waarde: string) => `the act ‘${waarde}’ in its legal basis`,
    beleidsveld: (waarde: string) => `the policy field ‘${waarde}’`,
    tekst: (waarde: string) => `the word ‘${waarde}’ in its name or purpose`,
    correctie: (waarde: string) => `a correction: ${waarde}`,
  },
  verschil: {
    gelijk: 'In the register nothing differs but the date.',
    toegetreden: (namen: string) => `Joined: ${namen}.`,
    uitgetreden: (namen: string) => `No longer in it: ${namen}.`,
    opgeheven: (namen: string) => `No longer in it, as they ceased to be municipalities: ${namen}.`,
    organen: (naam: string, erbij: string, eraf: string) =>
      `${naam} takes part with other organs: ${[erbij && `added ${erbij}`, eraf && `gone ${eraf}`].filter(Boolean).join('; ')}.`,
    naam: (van: string) => `It was called ‘${van}’ before.`,
    vorm: (van: string, naar: string) => `Its form became ${naar}; it was ${van}.`,
    lichaam: (van: string, naar: string) => `The organisation is now called ${naar}; it was ${van}.`,
    belang: 'The text on its purpose changed.',
    erbij: (wat: string, lijst: string) => `${wat} added: ${lijst}.`,
    eraf: (wat: string, lijst: string) => `${wat} gone: ${lijst}.`,
    onbekend: 'not named',
    lijsten: { bevoegdheden: 'Transfer', grondslag: 'Legal basis', beleidsvelden: 'Subjects' },
  },
  gebied: {
    gelijk: (indeling: string, naam: string) => `Coincides with ${naam} (${indeling}).`,
    bijna: (indeling: string, naam: string, zonder: string, met: string) =>
      `Nearly coincides with ${naam} (${indeling})${zonder && `: without ${zonder}`}${met && `${zonder ? ', and' : ':'} with ${met} added`}.`,
  },
  gelijken: {
    gelijk: 'Exactly the same participants. They could be one',
    binnen: 'Some of these participants, and no others',
    rondom: 'All of these participants, and others',
  },
  titels: {
    deelnemers: 'Participants',
    versies: 'Versions',
    gelijken: 'Other joint arrangements with these participants',
    gebieden: 'Coinciding with regions',
    domeinen: 'Of what domain it is, and why',
    controles: 'To look at',
    vorm: 'What this form may do',
    inhoud: 'What must be in it',
  },
  geenControles: 'No check points at this joint arrangement. That does not say that all is well.',
  voorstel: (fragment: string) => `possible place: ‘${fragment}’`,
  facultatief: 'may, need not',
  nietNagekeken: 'This rule was not held against the act.',
  meerKandidaten: (naam: string) =>
    `Several joint arrangements look like ‘${naam}’. Choose one by its number:`,
  geenKandidaat: (naam: string) =>
    `No joint arrangement found with ‘${naam}’. Search with: samenhang regelingen --zoek "${naam}"`,
};
