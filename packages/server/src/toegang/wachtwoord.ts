/** Fewest letters of a password: as many as OWASP ASVS 5 recommends for people who choose their own. */
const kortste = 12;
export const langste = 128;

export type Wachtwoordfout = 'te-kort' | 'te-lang' | 'te-gewoon' | 'is-adres';

/** What people add to a word that is too short or needs a figure. */
const aanhang = /[\d\W_]+$/u;

async function isCommon(wachtwoord: string): Promise<boolean> {
  // A list of a few hundred kilobytes, for one form: loaded when that form is sent.
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const gewoon = new Set(dictionary['passwords-common']);
  const klein = wachtwoord.toLowerCase();
  return gewoon.has(klein) || gewoon.has(klein.replace(aanhang, '')) || new Set(klein).size < 5;
}

/** What is wrong with a new password; undefined where it will do. Nothing of it leaves this machine. */
export async function wachtwoordfoutOf(
  wachtwoord: string,
  email: string,
): Promise<Wachtwoordfout | undefined> {
  if (Array.from(wachtwoord).length < kortste) return 'te-kort';
  if (wachtwoord.length > langste) return 'te-lang';
  const [naam = ''] = email.toLowerCase().split('@');
  if (naam !== '' && wachtwoord.toLowerCase().replace(aanhang, '') === naam) return 'is-adres';
  if (wachtwoord.toLowerCase() === email.toLowerCase()) return 'is-adres';
  return (await isCommon(wachtwoord)) ? 'te-gewoon' : undefined;
}
