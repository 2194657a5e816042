import { describe, expect, it } from 'vitest';
import { parseZoekdeel, type Ruw, stringifyStand } from '../adres/index.ts';
import { parseCongruentieadres } from '../congruentie/adres.ts';
import { parseGemeenteadres } from '../gemeente/adres.ts';
import { parseAdres } from '../indelingen/adres.ts';
import { keuzeVan } from '../keuze/index.ts';
import { parseLandadres } from '../land/adres.ts';
import { parseOntwerpadres } from '../ontwerp/adres.ts';
import { parseRegelingenadres, parseRegisteradres } from '../regelingen/adres.ts';
import { parseVersnipperadres } from '../route/adres.ts';

const paginas = {
  land: parseLandadres,
  congruentie: parseCongruentieadres,
  gemeente: parseGemeenteadres,
  regelingen: parseRegelingenadres,
  register: parseRegisteradres,
  versnippering: parseVersnipperadres,
  indelingen: parseAdres,
  ontwerp: parseOntwerpadres,
} satisfies Record<string, (ruw: Ruw) => object>;
type Pagina = keyof typeof paginas;

const read = (pagina: Pagina, zoekdeel: string): string =>
  stringifyStand({ ...paginas[pagina](parseZoekdeel(zoekdeel)) });

/** Links as they were shared before each page read its own address. */
const links: readonly (readonly [Pagina, string])[] = [
  ['land', '?jaar=2015&indelingen=arbeidsmarktregio,swv_po&weergave=tabel&volgorde=-congruentie&taal=en'],
  ['land', '?van=2015&tot=2026&reeks=arbeidsmarktregio,veiligheidsregio'],
  [
    'congruentie',
    '?jaar=2016&indelingen=jeugdregio,ggd_regio&gewichten=2,0.5&landweging=inwoners&gemeente=GM0518',
  ],
  ['gemeente', '?jaar=2016&indelingen=geen'],
  ['gemeente', '?van=2015&tot=2020&reeks=geen&datum=2026-05-16&volgorde=naam'],
  ['regelingen', '?datum=2026-05-16&drempel=8&volgorde=-regelingen&taal=en'],
  [
    'register',
    '?datum=2026-05-16&zoek=jeugdhulp&vorm=openbaar lichaam&gemeente=GM0518&sorteer=naam&pagina=2&taal=en',
  ],
  [
    'versnippering',
    '?jaar=2026&huishouden=gezin_schulden_jeugdhulp&zonder=jeugdregio,rmc_regio&door=eigen-1',
  ],
  ['indelingen', '?jaar=2016&a=jeugdregio@2016&b=veiligheidsregio'],
  [
    'ontwerp',
    '?jaar=2026&indelingen=jeugdregio,ggd_regio&gemeente=GM0363&gamma=0.4&regios=20-30&samen=GM0363.GM0384',
  ],
  [
    'ontwerp',
    '?gamma=0.3&laag2=provincie,ggd_regio&gamma2=0.1&muren=provincie&vast=0363,0384&vastregio=VR01,VR02&kaart=abc',
  ],
];

describe('the address of each page', () => {
  it.each(links)('%s still opens %s', (pagina, link) => {
    const adres = paginas[pagina](parseZoekdeel(link));
    const geschreven = new URLSearchParams(stringifyStand({ ...adres }));
    expect([...geschreven].sort()).toEqual([...new URLSearchParams(link)].sort());
  });

  it('is written in an order of its own: the choice, how it is shown, the language', () => {
    const link = '?weergave=tabel&volgorde=-congruentie&taal=en';
    expect(read('land', link)).toBe(link);
  });

  it.each(links)('%s reads what it read of %s as the same', (pagina, link) => {
    const eens = paginas[pagina](parseZoekdeel(link));
    expect(paginas[pagina]({ ...eens })).toEqual(eens);
  });

  it.each(Object.keys(paginas) as Pagina[])('%s leaves out what it cannot read', (pagina) => {
    const stuk =
      '?jaar=vorig&indelingen=%3Cb%3E&datum=2026-13-99&drempel=0&gemeente=x&van=1&huishouden=A%20B&taal=fr';
    expect(read(pagina, stuk).replace('?indelingen=geen', '')).toBe('');
  });

  it.each([
    ['land', '?datum=2026-05-16&drempel=3&huishouden=jong_gezin&domein=veiligheid'],
    ['congruentie', '?van=2015&tot=2020'],
    ['register', '?van=2015&drempel=8&sorteer=mooi&pagina=1'],
    ['regelingen', '?van=2015&weergave=tabel&zonder=jeugdregio'],
    ['versnippering', '?datum=2026-05-16&gamma=0.5'],
  ] as const)('%s leaves what is another page’s: %s', (pagina, link) => {
    expect(read(pagina, link)).toBe('');
  });
});

describe('what goes along to another page', () => {
  it('is what was chosen, not how the last page showed it', () => {
    const hier =
      '?jaar=2016&indelingen=jeugdregio&weergave=tabel&gemeente=GM0518&van=2015&tot=2020&datum=2026-05-16' +
      '&drempel=8&huishouden=jong_gezin&zonder=jeugdregio&door=eigen-1&volgorde=naam&taal=en';
    expect(keuzeVan(parseZoekdeel(hier))).toEqual({
      jaar: 2016,
      indelingen: ['jeugdregio'],
      van: 2015,
      tot: 2020,
      datum: '2026-05-16',
      drempel: 8,
      taal: 'en',
    });
  });
});
