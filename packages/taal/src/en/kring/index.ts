import type { Catalogus } from '../../catalogus.ts';
import { enKringdelen } from './delen.ts';

/** English texts about rooms in which peers review one another. */
export const enKring: Catalogus['kring'] = {
  titel: 'Peer review',
  mijn: 'My peer reviews',
  lead: 'In a peer review room gemeenten and the national government look at one another’s work, in confidence. It ends in agreements.',
  leeg: 'You take part in no peer review yet.',
  nietMaken:
    'A room is made by a council member, council clerk, adviser, executive or administrator of an organisation. You can be invited.',
  alle: 'All peer reviews',
  nieuw: 'Make a room',
  naam: 'What is the room called?',
  sjabloon: 'How does the visit go?',
  startdag: 'Start day',
  startUitleg: {
    visitatie: 'The day of the intake.',
    uitdaging: 'The first day of the visit.',
  },
  leerplekken: 'Free seats to learn from it',
  leerplekkenUitleg:
    'For aldermen from elsewhere, for instance. They read what is shared, and not what somebody notes for themselves.',
  hoedanigheid: 'As who do you take part?',
  hoedanigheidUitleg: 'Your function and organisation, for instance: alderman of Aalten.',
  maak: 'Make the room',
  bewaar: 'Save',
  wijzig: 'Change',
  weg: 'Throw away',
  zekerWeg: 'Yes, throw away for good',
  zekerTekst: 'Yes, throw the text away',
  isWeg:
    'The text is gone. As long as this page is open you can put it back. It then stands in your name, and who agreed does so again.',
  zetTerug: 'Put the text back',
  rollen: {
    gastheer: 'Host',
    deelnemer: 'Participant',
    leerder: 'Learner',
  },
  sjablonen: {
    visitatie: 'As the Visitatiecommissie does',
    uitdaging: 'As a corporate peer challenge',
  },
  sjabloonUitleg: {
    visitatie:
      'The Dutch committee on financial control of the social domain, of VNG and BZK: about six weeks from intake to final report.',
    uitdaging:
      'The corporate peer challenge of English local government: a position statement on five themes, a report within three months, an action plan within five, back after about ten.',
  },
  staten: {
    voorbereiding: 'In preparation',
    lopend: 'Under way',
    gesloten: 'Closed',
    vernietigd: 'Contents destroyed',
  },
  stappen: {
    aanmelden: 'Registration',
    intake: 'Intake',
    stelling: 'Position statement ready',
    bezoek: 'Visit',
    concept: 'Draft of the report',
    eindrapport: 'Final report',
    terugkoppeling: 'Feedback after the visit',
    rapport: 'Report published',
    actieplan: 'Action plan published',
    voortgang: 'Progress review',
    voortgangsverslag: 'Progress report published',
  },
  thema: 'Theme',
  geenThema: 'No theme',
  themas: {
    prioriteiten: 'Local priorities and outcomes',
    leiderschap: 'Organisational and place leadership',
    bestuur: 'Governance and culture',
    geld: 'Financial planning and management',
    vermogen: 'Capacity for improvement',
  },
  voortgangen: {
    gedaan: 'Done',
    loopt: 'Under way',
    niet: 'Not done',
  },
  aandachtKop: 'What is due',
  aandacht: {
    stap: (stap, datum) => `${stap}: ${datum}`,
    instemming: (aantal) => `System questions that wait for your agreement: ${aantal}`,
    afspraak: (aantal, datum) => `Agreements past their date and not done: ${aantal}, the oldest of ${datum}`,
    vernietiging: (datum) => `What was said is destroyed on ${datum}`,
    terugblik: (datum) => `Time to look back: since ${datum}`,
  },
  teksten: {
    stelling: {
      kop: 'Position statement',
      uitleg:
        'How does the gemeente see itself? What goes well, what is hard, and what do you want to talk about?',
      leeg: 'There is no position statement yet.',
      nieuw: 'Write a position statement',
    },
    vraag: {
      kop: 'Questions',
      uitleg: 'What do you want to know after the visit?',
      leeg: 'There are no questions yet.',
      nieuw: 'Ask a question',
    },
    eigen: {
      kop: 'My notes',
      uitleg: 'Only you read these. When you leave the room, they are gone.',
      leeg: 'You noted nothing yet.',
      nieuw: 'Note something for yourself',
    },
    notitie: {
      kop: 'Shared notes',
      uitleg: 'Everybody who takes part reads these.',
      leeg: 'There are no shared notes yet.',
      nieuw: 'Share a note',
    },
    bevinding: {
      kop: 'Findings',
      uitleg: 'What the room saw. A finding may come into a report: name no people.',
      leeg: 'There are no findings yet.',
      nieuw: 'Record a finding',
    },
    systeemvraag: {
      kop: 'System questions',
      uitleg:
        'What a gemeente cannot solve by itself. When all participants agree, the question is free for the agenda. Until then each may take back their agreement. Name no people.',
      leeg: 'There are no system questions yet.',
      nieuw: 'Ask a system question',
    },
  },
  ...enKringdelen,
};
