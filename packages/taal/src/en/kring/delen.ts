import type { Catalogus } from '../../catalogus.ts';

type Delen =
  | 'vertrokken'
  | 'van'
  | 'geweigerd'
  | 'plan'
  | 'instemming'
  | 'afspraken'
  | 'leden'
  | 'einde'
  | 'terugblik'
  | 'regels'
  | 'toetreden';

/** English texts of the parts of a room. */
export const enKringdelen: Pick<Catalogus['kring'], Delen> = {
  vertrokken: 'somebody who left',
  van: (wie, datum) => `${wie}, ${datum}`,
  geweigerd: 'First take out what is about a person. Nothing was saved.',
  plan: {
    kop: 'Plan of the visit',
    stap: 'Step',
    dag: 'Day',
    gedaan: 'Done',
    bron: 'as in the source',
    voorstel: 'our proposal',
    verzet: (datum) => `${datum} in the template`,
    wijzig: 'Change the plan',
    dagVan: (stap) => `Day of ‘${stap}’`,
    gedaanVan: (stap) => `‘${stap}’ done on`,
  },
  instemming: {
    allen: 'All participants agree.',
    wacht: (namen) => `Waiting for: ${namen}`,
    voor: (namen) => `Agreed: ${namen}`,
    geef: 'I agree',
    neemTerug: 'Take back my agreement',
    stuur: 'Free it for the agenda',
    maakOpgave: 'Begin a challenge for the agenda with it',
    maakSignaal: 'Send the question as a signal',
    verzonden: (datum) => `Freed on ${datum}, with the agreement of all participants.`,
  },
  afspraken: {
    kop: 'Agreements',
    uitleg: 'Agreements stay when what was said is destroyed. Name a function or organisation, not a person.',
    leeg: 'There are no agreements yet.',
    nieuw: 'Record an agreement',
    wat: 'What was agreed?',
    eigenaar: 'Who sees to it?',
    eigenaarUitleg: 'A function or organisation.',
    datum: 'Ready on',
    voortgang: 'How does it stand?',
    onbekend: 'Not looked at yet',
    toelichting: 'Explanation',
  },
  leden: {
    kop: 'Who takes part',
    stemdeIn: (versie, datum) => `agreed to rules ${versie} on ${datum}`,
    nodig: 'Invite somebody',
    email: 'E-mail address',
    rol: 'Takes part as',
    stuur: 'Send the invitation',
    gestuurd: (email) => `The invitation for ${email} is on its way.`,
    link: 'Link for who is invited',
    linkKlaar:
      'Give this link to whom you invite. You see it once. It works only for the account with this e-mail address.',
    open: (email, rol, tot) => `${email}, as ${rol}: invited until ${tot}`,
    trekIn: (email) => `Withdraw the invitation of ${email}`,
    verlaat: 'Leave the room',
    zekerVerlaat: 'Yes, leave the room: my notes go',
  },
  einde: {
    kop: 'Closing and destroying',
    begin: 'Begin the visit',
    uitleg:
      'After closing nobody writes any more. On the day that you choose, all that was said and noted is destroyed, with its key. That cannot be undone. The agreements stay.',
    vernietigOp: 'Destroy on',
    terugblikOp: 'Look back on',
    sluit: 'Close the room',
    heropen: 'Open the room again',
    nu: 'Destroy now',
    zekerNu: 'Yes, destroy now for good what was said',
    gepland: (datum) => `The room is closed. What was said is destroyed on ${datum}.`,
    vernietigd: (moment) =>
      `What was said and noted in this room was destroyed on ${moment}. The agreements are below.`,
  },
  terugblik: {
    kop: 'Looking back',
    gepland: (datum) => `The room looks back on ${datum}. You get a message then.`,
    geen: 'No day was chosen to look back.',
    gedaan: (datum) => `The room looked back on ${datum}.`,
    uitleg: 'First set for each agreement how it stands.',
    leg: 'Record that the room looked back',
  },
  regels: {
    kop: 'The rules of a room',
    punten: {
      vertrouwen:
        'What you read and hear here stays among who takes part. You do not pass it on, not within your organisation either.',
      notities:
        'What you note for yourself nobody else reads. What you share is read by everybody who takes part, also by who is there to learn.',
      muur: 'An administrator of an organisation or of the server does not come in. What you write is stored encrypted.',
      vragen: 'A system question goes on only when all participants agree to its text.',
      einde: 'After closing, what was said is destroyed on a chosen day. The agreements stay.',
      personen: 'You write nothing about people.',
    },
    akkoord: 'I know these rules and agree to them',
    versie: (versie) => `Rules, version ${versie}. It is recorded that you agree, and when.`,
  },
  toetreden: {
    kop: 'Invitation to a peer review',
    laden: 'The invitation is being read.',
    als: (rol, tot) =>
      `You are invited to take part as ${rol}. The invitation holds until ${tot}. Only after you agree you see what the room is about.`,
    doe: 'Agree and take part',
  },
};
