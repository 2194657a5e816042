/** What the computed blocks of a method page say in its language. */
export interface Woorden {
  readonly getal: (x: number, cijfers: number) => string;
  readonly percent: (x: number) => string;
  readonly inwoners: string;
  readonly nietBepaald: string;
  readonly geen: string;
  readonly partnersMet: string;
  readonly partnersRegelingen: string;
  readonly land: (procent: string, gemeenten: number, partners: string) => string;
  readonly landKop: string;
  readonly gepubliceerd: string;
  readonly partnersGewogen: string;
  readonly landGewogen: string;
  readonly dubbel: string;
  readonly metAlle: string;
  readonly zonder: string;
  readonly maat: string;
  readonly en: string;
  readonly nesting: (a: string, b: string) => string;
  readonly naarInwoners: string;
  readonly ari: string;
  readonly verplaatsingen: string;
  readonly van: string;
  readonly naar: (gemeente: string) => string;
  readonly banen: (intern: number, aanbod: string, vraag: string) => string;
  readonly vanDe: (deel: number, totaal: number) => string;
  readonly gedeeld: string;
  readonly denHaag: (procent: string, partners: number) => string;
}

function numbers(locale: string): Woorden['getal'] {
  return (x, cijfers) =>
    x.toLocaleString(locale, { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers });
}
const engels = numbers('en-GB');
const nederlands = numbers('nl-NL');

export const english: Woorden = {
  getal: engels,
  percent: (x) => `${engels(x * 100, 2)} %`,
  inwoners: 'inhabitants',
  nietBepaald: 'undefined',
  geen: 'none',
  partnersMet: 'partners, with s(g,h)',
  partnersRegelingen: 'partners, with shared regelingen',
  land: (procent, gemeenten, partners) =>
    `Country: ${procent}, over ${gemeenten} gemeenten; ${partners} partners on average.`,
  landKop: 'country',
  gepubliceerd: 'published formula',
  partnersGewogen: 'partners weighted by inhabitants',
  landGewogen: 'country weighted by inhabitants',
  dubbel: 'school counts twice',
  metAlle: 'with all three',
  zonder: 'without it',
  maat: 'measure',
  en: 'and',
  nesting: (a, b) => `nesting of ${a} in ${b}`,
  naarInwoners: 'by inhabitants',
  ari: 'adjusted Rand',
  verplaatsingen: 'moves',
  van: 'from',
  naar: (gemeente) => `to ${gemeente}`,
  banen: (intern, aanbod, vraag) =>
    `Regio {A, B}: ${intern} jobs inside; supply side ${aanbod}, demand side ${vraag}.`,
  vanDe: (deel, totaal) => `${deel} of ${totaal}`,
  gedeeld: 'shared',
  denHaag: (procent, partners) => `Congruentie of 's-Gravenhage: ${procent}, with ${partners} partners.`,
};

export const dutch: Woorden = {
  getal: nederlands,
  percent: (x) => `${nederlands(x * 100, 2)}%`,
  inwoners: 'inwoners',
  nietBepaald: 'niet bepaald',
  geen: 'geen',
  partnersMet: 'partners, met s(g,h)',
  partnersRegelingen: 'partners, met gedeelde regelingen',
  land: (procent, gemeenten, partners) =>
    `Land: ${procent}, over ${gemeenten} gemeenten; gemiddeld ${partners} partners.`,
  landKop: 'land',
  gepubliceerd: 'gepubliceerde formule',
  partnersGewogen: 'partners gewogen naar inwoners',
  landGewogen: 'land gewogen naar inwoners',
  dubbel: 'school telt dubbel',
  metAlle: 'met alle drie',
  zonder: 'zonder deze',
  maat: 'maat',
  en: 'en',
  nesting: (a, b) => `nesting van ${a} in ${b}`,
  naarInwoners: 'naar inwoners',
  ari: 'gecorrigeerde Rand',
  verplaatsingen: 'verplaatsingen',
  van: 'van',
  naar: (gemeente) => `naar ${gemeente}`,
  banen: (intern, aanbod, vraag) =>
    `Regio {A, B}: ${intern} banen binnen de regio; aanbodkant ${aanbod}, vraagkant ${vraag}.`,
  vanDe: (deel, totaal) => `${deel} van ${totaal}`,
  gedeeld: 'gedeeld',
  denHaag: (procent, partners) => `Congruentie van 's-Gravenhage: ${procent}, met ${partners} partners.`,
};
