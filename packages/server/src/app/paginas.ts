import type { Bron } from '../bron/index.ts';

/** The pages of the website that have one address; those of a gemeente, an indeling or a regeling are as many as there are. */
const vastePaginas: ReadonlySet<string> = new Set([
  '/',
  '/aanmelden',
  '/aanmelden/code',
  '/aanmelden/eerste',
  '/agenda',
  '/agenda/incidenten',
  '/agenda/toetsen',
  '/beheer/post',
  '/aanmelden/terug',
  '/congruentie',
  '/data',
  '/gedeeld',
  '/geld',
  '/geld/bedragen',
  '/geld/huisvesting',
  '/geld/samen',
  '/geld/sleutels',
  '/geld/spreiding',
  '/geld/uitkeringen',
  '/geld/vertrek',
  '/indelingen',
  '/indelingen/vergelijk',
  '/kennis',
  '/kennis/inbrengen',
  '/mijn',
  '/mijn/account',
  '/mijn/eigenaars',
  '/mijn/organisatie',
  '/mijn/register',
  '/mijn/taken',
  '/mijn/zienswijzen',
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
  '/kring',
  '/signalen',
  '/signalen/nieuw',
  '/signalen/patronen',
  '/signalen/redactie',
  '/uitnodiging',
  '/wachtwoord',
  '/wachtwoord/vergeten',
]);

/** The number of something that people keep. */
const isNummer = (id = ''): boolean => /^[0-9a-f-]{36}$/u.test(id);

/** What stands below the page of a council: all its bodies on one sheet, one of them, or its tasks. */
function isOfCouncil(rest: readonly string[], regelingen: ReadonlySet<string>): boolean {
  const [welke, ...verder] = rest;
  return (
    welke === undefined ||
    (verder.length === 0 &&
      (['verbonden-partijen', 'sturing'].includes(welke) ||
        regelingen.has(welke) ||
        /^eigen-[a-z0-9-]+$/u.test(welke)))
  );
}

/** An opgave, an incident or a toets, by its number. */
function isOfAgenda([id = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 && isNummer(id);
}

/** Tells whether an address is a page: one that is there always, or of a gemeente, indeling or regeling of any year. */
export function pageFinder({ pakket }: Bron): (pad: string) => boolean {
  const { gemeenten, indelingen } = pakket.feiten;
  const codes = new Set(gemeenten.map(({ gemeente }) => gemeente));
  const regelingen = new Set(pakket.regelingen.map(({ rooId }) => rooId));
  const ids = new Set(indelingen.map(({ indeling }) => indeling));
  // What somebody brought along or added is theirs: the server cannot tell everybody whether it is there.
  const soorten = new Map<string, (id: string, rest: readonly string[]) => boolean>([
    ['gemeente', (id, rest) => rest.length === 0 && codes.has(id)],
    ['kennis', (id, rest) => rest.length === 0 && isNummer(id)],
    ['regelingen', (id, rest) => rest.length === 0 && regelingen.has(id)],
    ['indelingen', (id, rest) => rest.length === 0 && (ids.has(id) || /^eigen-\d+$/u.test(id))],
    [
      'zienswijzen',
      (id, rest) => rest.length === 0 && (regelingen.has(id) || /^eigen-[a-z0-9-]+$/u.test(id)),
    ],
    ['kring', (id, rest) => rest.length === 0 && id !== ''],
    ['signalen', (id, rest) => rest.length === 0 && id !== ''],
    ['agenda', (id, rest) => isOfAgenda(['incidenten', 'toetsen'].includes(id) ? rest : [id, ...rest])],
    ['ontwerp', (id, rest) => rest.length === 0 && isNummer(id)],
    ['gedeeld', (id, rest) => rest.length === 0 && isNummer(id)],
    ['raad', (id, rest) => codes.has(id) && isOfCouncil(rest, regelingen)],
  ]);
  return (pad) => {
    const kaal = pad.length > 1 ? pad.replace(/\/$/u, '') : pad;
    const [, soort = '', id = '', ...rest] = kaal.split('/');
    return vastePaginas.has(kaal) || (soorten.get(soort)?.(id, rest) ?? false);
  };
}
