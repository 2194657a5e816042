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
  taal: {
    kop: 'Language of your e-mail',
    uitleg:
      'Reminders come in this language. When you sign in we take the language of the page on which you do.',
    bewaard: 'Your e-mail comes in this language from now on.',
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
  vergeten: {
    link: 'Forgot your password?',
    titel: 'Forgot password',
    uitleg:
      'Fill in your e-mail address. If it has an account here, we send a link to choose a new password.',
    vraag: 'Send a link',
    klaar: (email) =>
      `If ${email} has an account here, a message with a link will come. The link works for an hour. Nothing comes? Look among unwanted mail, or ask the administrator of your organisation.`,
  },
  herstel: {
    titel: 'New password',
    kies: 'Keep password',
    klaar: 'Your password was changed. Sign in with it. Wherever you were signed in, you no longer are.',
    geenSleutel: 'This link is not complete. Copy the whole link from the message.',
  },
  genodigd: {
    kop: 'You are invited',
    voor: (organisatie, rol, datum) => `To ${organisatie}, as ${rol}. You can accept until ${datum}.`,
    aangenomen: (organisatie) => `You are now a member of ${organisatie}.`,
  },
  fouten: {
    onjuist: 'This password is not right.',
    verplicht: 'Fill in your password.',
    'geen-wachtwoord': 'This account has no password: you sign in otherwise.',
  },
};
