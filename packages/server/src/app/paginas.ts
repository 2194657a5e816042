import type { Bron } from '../bron/index.ts';

/** The pages of the website that have one address; those of a gemeente, an indeling or a regeling are as many as there are. */
const vastePaginas: ReadonlySet<string> = new Set([
  '/',
  '/aanmelden',
  '/aanmelden/code',
  '/aanmelden/eerste',
  '/beheer/post',
  '/aanmelden/terug',
  '/congruentie',
  '/data',
  '/gedeeld',
  '/indelingen',
  '/indelingen/vergelijk',
  '/mijn',
  '/mijn/account',
  '/mijn/organisatie',
  '/mijn/taken',
  '/ontwerp',
  '/over',
  '/overheveling',
  '/over/begrippen',
  '/over/methode',
  '/over/privacy',
  '/over/toegang',
  '/over/toegankelijkheid',
  '/regelingen',
  '/regelingen/samen',
  '/route',
  '/route/versnippering',
  '/uitnodiging',
  '/wachtwoord',
  '/wachtwoord/vergeten',
]);

/** Tells whether an address is a page: one that is there always, or of a gemeente, indeling or regeling of any year. */
export function pageFinder({ pakket }: Bron): (pad: string) => boolean {
  const { gemeenten, indelingen } = pakket.feiten;
  const codes = new Set(gemeenten.map(({ gemeente }) => gemeente));
  const regelingen = new Set(pakket.regelingen.map(({ rooId }) => rooId));
  const ids = new Set(indelingen.map(({ indeling }) => indeling));
  return (pad) => {
    const kaal = pad.length > 1 ? pad.replace(/\/$/u, '') : pad;
    if (vastePaginas.has(kaal)) return true;
    const [, soort, id = '', ...rest] = kaal.split('/');
    if (rest.length > 0) return false;
    if (soort === 'gemeente') return codes.has(id);
    if (soort === 'regelingen') return regelingen.has(id);
    // What somebody brought along lives in the browser: the server cannot know whether it is there.
    return soort === 'indelingen' && (ids.has(id) || /^eigen-\d+$/u.test(id));
  };
}
