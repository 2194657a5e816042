import type { Catalogus } from '../../catalogus.ts';

/** English texts of the pages about the site. */
export const enOver: Catalogus['over'] = {
  nav: 'About Samenhang',
  titel: 'About Samenhang',
  lead: 'Samenhang shows whom your municipality works with, and measures how well all those forms of cooperation fit together.',
  voorWie:
    'The site is for those who decide, advise or write about cooperation between municipalities: policy advisers, council clerks, councillors, researchers and residents. Every figure can be computed again, all data can be taken home, and the software is open.',
  geenOordeel:
    'Samenhang passes no judgement. More congruence is not better by itself, and one figure never says it all. So beside every figure stands how it was made and what it does not say.',
  methode: 'Method',
  methodeUitleg: 'Every measure with its formula, source and an example to work out yourself.',
  begrippen: 'Glossary',
  begrippenUitleg: 'What the words on this site mean.',
  gegevensUitleg: 'Where the data come from, what is wrong with them, and how to take them home.',
  toegankelijkheid: 'Accessibility',
  toegankelijkheidUitleg: 'What we tested, and what not yet.',
  privacy: 'Privacy',
  privacyUitleg:
    'Without signing in we keep nothing about you. Your browser remembers your language, light or dark, your own files and the designs that you keep there.',
  inhoud: 'On this page',
  begrippenLead:
    'One word for one thing; the Dutch words are the field’s own. The same meanings stand all over the site at words with a dotted line.',
  privacyTekst:
    'Who does not sign in need not give any personal data. This site then sets no cookies and keeps nothing about you. Your own browser remembers your language, whether you chose light or dark colours, and the files of your own that you open, until you remove them there. What you set is in the address of the page, and that address may stand in a technical log of the server.',
  privacyAangemeld: 'If you sign in',
  privacyAangemeldTekst:
    'Then this server keeps your name, your e-mail address, your organisation and your role, a hashed form of your password, and the designs and scenarios that you keep, with what you changed in them and when. What is yours only you see on the site; what you hand over to your organisation, its members see. Whoever runs the server can get at the store. Of what happens to members of an organisation the server keeps a log, which its administrators can read. A cookie remembers for 12 hours that you are signed in and does nothing else. A second cookie knows for a year a browser in which you signed in before, so that you are told of a new one; it goes along only when you sign in. For as long as you are signed in the server also remembers what your browser says that it is, so that you see where you are signed in. Of a passkey it keeps the name that you give it, the public half of the key and when you used it. Messages such as an invitation or a link for a new password are sent by e-mail; without a mail server they wait until the administrator reads and hands them over. Of an invitation the server keeps the e-mail address, until 30 days after it ends. What you throw away is gone for good after 30 days. Against guessing, the server counts how often somebody tries to sign in, by account and by network address. It keeps only a hashed form of these, which is cleared after a day.',
  privacyWeg: 'Taking your data along, or having them removed',
  privacyWegTekst:
    'On ‘My account’ you download all that the server keeps of you and by you, change your name, and close your account. After that your name, your e-mail address and your own designs and scenarios are gone. What you made for an organisation stays with it. In the history of those designs and signals and in its log there is only a number left that refers to nobody; nobody can change those lines. You may still be in a backup that was made before, until the administrator throws that away.',
  bewaring: {
    kop: 'How long we keep things',
    bijschrift: 'Terms of retention',
    kolomWat: 'What',
    kolomTot: 'Until when',
    wat: {
      account: 'Your name, e-mail address, organisation and role',
      ontwerp: 'What you keep, with its history',
      aanvulling: 'What an organisation adds to the national register, with its history',
      zienswijze: 'A draft of a view, with its history and discussion',
      kennis: 'Knowledge and experience that your organisation brings in, with its history',
      kring: 'Who takes part in a peer review room, with their agreement to the rules, and what was agreed',
      kringtekst: 'What was said and noted in a peer review room, encrypted',
      besluit: 'A view that the council adopted',
      samentekst: 'A text that several councils decide upon, with all its versions',
      signaal: 'A signal, with its history and the organisations that own it',
      signaal_ingetrokken: 'A signal that its sender withdrew',
      opgave: 'A challenge on the agenda, with what happened to it and which organisation did that',
      incident: 'What an organisation asked itself and decided after an incident, with all versions',
      antwoordsjabloon: 'Templates by which your organisation answers challenges, with their history',
      toets: 'A feasibility test, with the answers of organisations',
      volging: 'Which challenges you follow',
      prullenbak: 'What is in the bin',
      uitnodiging: 'The e-mail address of who is invited',
      eigenaarschap:
        'Who within your organisation looks after a joint arrangement, with tasks and who looked when',
      agendalink: 'A link by which your calendar fetches days, and what it gave',
      deellink: 'A link by which you share something',
      opmerking: 'A comment on a design, with who made it and who is mentioned in it',
      vrijgave: 'A design or a map that you make public, as it was then',
      aanwezig: 'That you have a design open, shown to who sees it as well',
      post: 'A message that was not sent yet',
      browser: 'With which browsers you signed in before',
      rekentaak: 'What the server computes for you, with the question',
      sessie: 'Where you are signed in',
      poging: 'How often somebody tries to sign in',
      logboek: 'What happened to members of an organisation',
    },
    tot: {
      account: 'As long as you have an account',
      ontwerp: 'Until you throw it away',
      aanvulling: 'Until the organisation throws it away',
      zienswijze: 'Until the organisation throws it away',
      kennis: 'Until the organisation throws it away',
      kring: 'As long as somebody takes part; when you leave the room, your notes and your agreement go',
      kringtekst:
        'Until the day that was chosen at closing, at most a year later. Then the keys are destroyed as well. It is in no backup.',
      besluit:
        'It stays, with who adopted it and when. Where it was withdrawn after publication, that is said, and only the organisation still sees its text.',
      samentekst: 'As long as one of the organisations is there',
      signaal: 'Until the organisation that sent it withdraws it',
      signaal_ingetrokken: (dagen) => `${dagen} days after it was withdrawn`,
      opgave: 'A draft until it is thrown away; what is public stays',
      incident: 'Until the organisation throws it away',
      antwoordsjabloon: 'Until the organisation throws it away',
      toets: 'Until who began it throws it away; a draft of an answer until the organisation throws it away',
      volging: 'Until you stop following',
      prullenbak: (dagen) => `${dagen} days after it was thrown away`,
      uitnodiging: (dagen) => `${dagen} days after the invitation ended`,
      eigenaarschap: 'Until somebody throws it away',
      agendalink: (dagen) => `${dagen} days after you withdrew the link`,
      deellink: (dagen) => `${dagen} days after the link ended`,
      opmerking: 'Until somebody throws it away and the bin is emptied, or the design is gone',
      vrijgave: 'Until you make it public no longer, or throw it away',
      aanwezig: (dagen) => `As long as you have it open; after a failure at most ${dagen} day`,
      post: (dagen) => `Until it is sent, and no longer than ${dagen} days`,
      browser: (dagen) => `${dagen} days after the last time, in a form that nobody can read`,
      rekentaak: (dagen) => `${dagen} days after it is done`,
      sessie: 'Until you sign out, and no longer than 12 hours',
      poging: 'A day, in a form from which nobody can read your address',
      logboek: 'As long as the organisation is there, without names',
    },
  },
  privacyRoute: 'The route: who is responsible?',
  privacyRouteTekst:
    'On the page Route you choose a place and what is going on in a household. Those choices are not sent to us. Your browser fetches the same lists for everybody and does the work itself. Your choices are only behind the # in the address bar: a browser never sends that part to a server, so it does not reach a log either. We do not keep them on your device. Your browser may put the address in its own history. If you use somebody else’s computer, choose a private window. With every change a test records all that the page sends and keeps, and checks that none of your choices is in it.',
  a11yLead:
    'We want everyone to be able to use this site, and follow WCAG 2.2 level AA. No independent audit has been done yet. So we do not say that the site conforms. Below we say what has been tested.',
  a11yGetest: 'What we test',
  a11yGetestPunten: {
    axe: 'Every screen is checked by axe-core at every change, on a wide screen (1,280 pixels) and on a phone (390 pixels). There are no known errors. Such a check finds only part of what can be wrong.',
    toetsenbord:
      'The map of the Netherlands on the start page is tested with the keyboard alone: getting there, going from municipality to municipality, opening. Of other screens we test a part by keyboard.',
    ontwerp:
      'Of the redesign we test by keyboard: locking regions on the map and in the list, taking a change back, and choosing a dot of the line. Its states in between and its error messages are checked with axe-core too.',
    route:
      'The whole route (choosing a place, ticking what is going on, opening the answer) is tested with the keyboard alone, on a phone and on a wide screen.',
    breedte: 'No screen scrolls sideways on a phone. Wide tables scroll in a box of their own.',
    druk: 'The print of the large screens is made in the tests. Not every page of it has been looked at by a person.',
  },
  a11yGemaakt: 'How we make it',
  a11yGemaaktPunten: {
    tabel: 'Beside every map and every chart stands a table with the same figures.',
    kleur:
      'Colour never says something by itself. The scale runs from light to dark and keeps its order without colour.',
    beweging: 'Who asks their device for less motion sees no animations.',
    nl: 'We use components of NL Design System.',
  },
  a11yNiet: 'What was not tested or still falls short',
  a11yNietPunten: {
    mensen: 'People with disabilities have not tested it yet.',
    lezers:
      'It was not tested with real screen readers such as NVDA, JAWS or VoiceOver, nor with voice control.',
    browsers: 'The automatic tests run in Chromium only, not in Firefox or Safari.',
    zoom: 'Magnifying to 400% and custom text spacing were not tested apart.',
    kaart:
      'To a screen reader the map is a control of its own with arrow keys. If that does not work for you, use the table.',
    taal: 'The English version keeps the Dutch names of laws, sources and joint arrangements. Descriptions in the data are Dutch too.',
  },
  a11yMelden: 'Does something not work for you?',
  a11yMeldenTekst:
    'Tell the organisation that offers you this site. The software is open: whoever runs it can mend a fault, or pass it on to the makers.',
  a11yStand: 'This statement was written by the makers, from their own tests.',
};
