import type { Catalogus } from '../../catalogus.ts';

/** English texts about a view that several councils decide upon, and about how a view comes about. */
export const enSamen: Catalogus['zienswijzen']['samen'] = {
  kop: 'Together with other councils',
  uitleg:
    'Write one text with other councils. Each council takes over a version and adopts it, or not. Whoever goes on writing at a version that a council took over, makes a next version. Only the councils that take part see the text.',
  begin: 'Begin a text with other councils',
  versie: (nummer) => `Version ${nummer}`,
  geschreven: (wie, dag) => `Written by ${wie} on ${dag}.`,
  eerder: (nummer) => `Read version ${nummer} again`,
  raden: 'Which council did what?',
  nog: 'took over nothing yet',
  standen: {
    behandelt: 'not decided yet',
    vastgesteld: 'adopted',
    niet_vastgesteld: 'not adopted',
  },
  stand: (nummer, stand) => `version ${nummer}: ${stand}`,
  besluit: (door, dag) => `(${door}, ${dag})`,
  neem: (nummer) => `Take over version ${nummer} for your council`,
  wijzig: 'Go on writing',
  wijzigVast: 'A council took over this version. What you write now becomes the next version.',
  nodig: 'Invite another council',
  link: 'Link for the other council',
  linkKlaar:
    'Give this link to the clerk of one other council. It works once, for seven days, and is shown only now.',
  gevraagd: 'Another council asks yours to write a view together.',
  doeMee: (organisatie) => `Take part for ${organisatie}`,
  mis: 'This link was used already, or has ended.',
  stoppen: 'Stop with this text',
  vertrek: 'Take part no longer',
  vertrekUitleg:
    'Your council no longer sees this text. What your council took over or adopted stays among your own views, and the other councils still see what it decided. Only a new invitation brings you back.',
  vertrekAlleen:
    'Your council is the only one that still takes part. If you no longer do, this text goes. What your council took over or adopted stays among your own views.',
  vertrokken: (dag) => `took part until ${dag}`,
  eindig: 'End the text for all councils',
  eindigUitleg:
    'Your council coordinates this text. If you end it, nobody can write, take over or join any more. All councils still read it, and decide on what they took over.',
  heropen: 'Open the text again',
  heropenUitleg: 'After that the councils can write, take over and invite others again.',
  beeindigd: (dag) => `This text ended on ${dag}. Nothing comes to it any more.`,
  hoort: (nummer) =>
    `Your council took over version ${nummer} of a text with other councils. It stands: your council adopts it, or withdraws it.`,
  zelfde: (raden) => `The same text was published by: ${raden}.`,
  ander: (raden) => `Another version of this text was published by: ${raden}.`,
  weg: {
    titel: 'How does a view come about?',
    regel: (wie, eist, naar) => `Read by ${wie}. Needed: ${eist}. Then: ${naar}.`,
    leden: 'members of the organisation',
    iedereen: 'everybody',
    niets: 'nothing',
    einde: 'nothing more',
    vereisten: {
      tekst: 'a text',
      besluit: 'who adopted it and when',
      antwoord: 'the answer of the board',
    },
  },
};
