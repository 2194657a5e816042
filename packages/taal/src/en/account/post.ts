import type { Catalogus } from '../../catalogus.ts';

/** English texts of messages to people, and of the page of those that wait. */
export const enPost: Catalogus['post'] = {
  aanhef: 'Hello,',
  groet: 'This message was made automatically. You cannot reply to it.',
  linkVerborgen: '(the link is in the message itself only)',
  brieven: {
    uitnodiging: {
      onderwerp: 'You are invited to Samenhang',
      tekst: (link, organisatie, rol, tot) =>
        [
          `${organisatie} invites you to work with them in Samenhang. Your role becomes ${rol}.`,
          `Accept the invitation with this link. It works once, until ${tot}:`,
          link,
          'Did you not expect this message? Then you need not do anything.',
        ].join('\n\n'),
    },
    genodigd: {
      onderwerp: 'Your invitation to Samenhang is waiting',
      tekst: (link, organisatie, tot) =>
        [
          `Somebody used the link of your invitation to ${organisatie}, with another password than that of your account. You already have an account with this address.`,
          `Sign in with your own password and accept the invitation there. You can do so until ${tot}:`,
          link,
          'Was this not you? Then tell the administrator of your organisation.',
        ].join('\n\n'),
    },
    herstel: {
      onderwerp: 'Choose a new password for Samenhang',
      tekst: (link, minuten) =>
        [
          'Somebody asked for a new password for the account with this e-mail address.',
          `Choose a new password with this link. It works once, for ${minuten} minutes:`,
          link,
          'Did you not ask for this? Then you need not do anything: your password stays as it is.',
        ].join('\n\n'),
    },
    'nieuwe-browser': {
      onderwerp: 'New sign-in to Samenhang',
      tekst: (link, op, browser) =>
        [
          `On ${op} somebody signed in with your account in a browser that we did not know yet: ${browser}.`,
          'Was it you? Then you need not do anything.',
          'Was it not you? Then change your password at once. That also ends all other sessions:',
          link,
        ].join('\n\n'),
    },
    'wachtwoord-gewijzigd': {
      onderwerp: 'Your password for Samenhang was changed',
      tekst: (link, op) =>
        [
          `On ${op} the password of your account was changed.`,
          'Was it not you? Then choose a new password at once, and tell the administrator of your organisation:',
          link,
        ].join('\n\n'),
    },
    'passkey-toegevoegd': {
      onderwerp: 'A passkey was added to your account for Samenhang',
      tekst: (link, op, naam) =>
        [
          `On ${op} the passkey ‘${naam}’ was added. Whoever has that device can sign in with it as you.`,
          'Was it not you? Then remove the passkey at once, and choose a new password:',
          link,
        ].join('\n\n'),
    },
    herinnering: {
      onderwerp: 'Reminder of a task in Samenhang',
      tekst: (link, wat, naam, organisatie, wanneer) =>
        [
          `This is in your name: ${wat}.`,
          `It is about ${naam}, for ${organisatie}. ${wanneer}`,
          'Has it been done? Say so, and you will get no message of it any more:',
          link,
        ].join('\n\n'),
    },
    kringnodiging: {
      onderwerp: 'Invitation to a peer review room in Samenhang',
      tekst: (link: string, rol: string, tot: string) =>
        [
          `You are invited to a peer review room: a confidential place in which gemeenten and the national government review one another’s work. You take part as ${rol}.`,
          'With this link you read the rules. The room opens for you only after you agree to them:',
          link,
          `The link works until ${tot}, once, and only for the account with this e-mail address.`,
        ].join('\n\n'),
    },
    kringterugblik: {
      onderwerp: 'Time to look back with your peer review room',
      tekst: (link: string, datum: string) =>
        [
          `A peer review room in which you take part wanted to look back at its agreements on ${datum}.`,
          'Record how each agreement stands:',
          link,
        ].join('\n\n'),
    },
    signaalvraag: {
      onderwerp: 'Your organisation was asked to join a signal',
      tekst: (link, organisatie) =>
        [
          `Another organisation asks ${organisatie} to become co-owner of a signal: a report of what residents run into.`,
          'See the question and answer it:',
          link,
          'If you say yes, the members of your organisation can read the signal. You get this message once.',
        ].join('\n\n'),
    },
    opgave: {
      onderwerp: 'News of a challenge that you follow',
      tekst: (link, titel, wat, op) =>
        [
          `This happened to the challenge ‘${titel}’: ${wat}. That was on ${op}.`,
          'See what happened to it so far:',
          link,
          'Do you want no more messages about it? On that page you stop following. You need not sign in for that.',
        ].join('\n\n'),
    },
    genoemd: {
      onderwerp: 'You are mentioned at a design',
      tekst: (link, door, titel) =>
        [
          `${door} mentioned you in a comment on the design ‘${titel}’.`,
          'Read the comment and answer it:',
          link,
        ].join('\n\n'),
    },
    opgavevraag: {
      onderwerp: 'Your organisation is named in a challenge',
      tekst: (link, titel, organisatie) =>
        [
          `In the challenge ‘${titel}’ ${organisatie} is named: as owner, or as who answers for a part of it. Is that right?`,
          'Say yes, or say why not. Until then your organisation stands there as asked:',
          link,
        ].join('\n\n'),
    },
    terugkijken: {
      onderwerp: 'It is time to look back at a challenge',
      tekst: (link, titel, datum) =>
        [
          `Your organisation owns the challenge ‘${titel}’. On ${datum} you would look back: has what was promised changed?`,
          'Write down what you see, or choose another day and say why:',
          link,
        ].join('\n\n'),
    },
    incident: {
      onderwerp: 'It is time to look back at a decision after an incident',
      tekst: (link, titel, datum) =>
        [
          `After the incident ‘${titel}’ your organisation chose a day to look back: ${datum}. That day has come.`,
          'Write down what became of the decision, decide now if you gave it time, or choose another day and say why:',
          link,
        ].join('\n\n'),
    },
    'tweede-stap-gewist': {
      onderwerp: 'Samenhang no longer asks you for a code',
      tekst: (link, op, organisatie) =>
        [
          `On ${op} an administrator of ${organisatie} switched off the code after your password. Wherever you were signed in, you no longer are. Your old code and your recovery codes no longer work.`,
          'Sign in with your password and set up a new code:',
          link,
          'Did you not ask for this? Then tell the administrator at once, and change your password.',
        ].join('\n\n'),
    },
  },
  pagina: {
    titel: 'Messages of the server',
    naar: (aantal) => `Messages of the server (${aantal})`,
    laden: 'The messages are being fetched.',
    uitlegMet:
      'The mail server has not taken these messages yet. The server tries again and again. A link with a key is in the message itself only.',
    uitlegZonder:
      'No mail server is set. Hand these messages over yourself, or set a mail server: then they are sent after all. That you read a message is written in the log.',
    leeg: 'No messages are waiting.',
    aan: (naar, datum) => `To ${naar}, ${datum}`,
    reden: (keren, reden) => `Tries so far: ${keren}. The mail server said: ${reden}`,
    lees: 'Read',
    weg: 'Throw away',
  },
};
