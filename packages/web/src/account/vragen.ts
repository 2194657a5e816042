import { api } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

export function changeNaam(naam: string) {
  return answerOf(api.POST('/mijn/naam', { body: { naam } }));
}

/** The language of what the server writes to who asks. */
export function changeTaal(taal: 'nl' | 'en') {
  return answerOf(api.POST('/mijn/taal', { body: { taal } }));
}

export function changeWachtwoord(oud: string, nieuw: string) {
  return answerOf(api.POST('/mijn/wachtwoord', { body: { oud, nieuw } }));
}

/** What an app that makes codes has to know; it counts when a code of it was given. */
export function beginTweedeStap(wachtwoord: string) {
  return answerOf(api.POST('/mijn/tweedestap', { body: { wachtwoord } }));
}

export function confirmTweedeStap(code: string) {
  return answerOf(api.POST('/mijn/tweedestap/bevestiging', { body: { code } }));
}

export function endTweedeStap(wachtwoord: string) {
  return answerOf(api.POST('/mijn/tweedestap/einde', { body: { wachtwoord } }));
}

/** All that the server keeps of who asks. */
export function loadGegevens() {
  return answerOf(api.GET('/mijn/gegevens'));
}

/** Closes the account, for good. */
export function closeAccount(wachtwoord: string) {
  return answerOf(api.POST('/mijn/opheffing', { body: wachtwoord === '' ? {} : { wachtwoord } }));
}
