import type { Catalogus } from '../../catalogus.ts';

/** English texts about one's own account. */
export const enAccount: Catalogus['account'] = {
  titel: 'My account',
  email: (email) => `You sign in with ${email}.`,
  naam: {
    kop: 'Your name',
    uitleg:
      'By this your organisation sees who did something. It also comes to stand at what you did before.',
    bewaar: 'Keep name',
    bewaard: 'Your name was changed.',
  },
  wachtwoord: {
    kop: 'Your password',
    uitleg: 'After a change you stay signed in here only. Elsewhere you sign in again.',
    oud: 'Present password',
    nieuw: 'New password',
    wijzig: 'Change password',
    gewijzigd: 'Your password was changed.',
  },
  meenemen: {
    kop: 'Your data',
    uitleg:
      'Take along all that this server keeps of you and by you, in one file (JSON). Your password and your links are not in it.',
    knop: 'Download my data',
  },
  opheffen: {
    kop: 'Close account',
    uitleg:
      'Your account and your own designs go, also from the bin. That is for good. What is of an organisation stays there. At what you did then stands ‘somebody who is no longer here’.',
    begin: 'Close my account',
    wachtwoord: 'Your password, to be sure',
    ja: 'Yes, close my account',
  },
  fouten: {
    onjuist: 'This password is not right.',
    verplicht: 'Fill in your password.',
    'geen-wachtwoord': 'This account has no password: you sign in otherwise.',
  },
};
