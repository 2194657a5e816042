import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTekst, type Verwijzing } from './verwijzing.ts';

const lijst: readonly Verwijzing[] = [
  { naam: 'Visserijwet', adres: 'https://wetten.overheid.nl/BWBR0000011' },
  { naam: 'Besluit Visserijwet', adres: 'https://wetten.overheid.nl/BWBR0000012' },
  { naam: 'Wet veren en ponten’s', adres: 'https://wetten.overheid.nl/BWBR0000013' },
  { naam: 'CBS', adres: 'https://www.cbs.nl/' },
  { naam: 'CC BY 4.0', adres: 'https://creativecommons.org/licenses/by/4.0/' },
];
const links = (tekst: string) =>
  linkTekst(tekst, lijst, '2026-01-01')
    .filter(({ adres }) => adres !== null)
    .map(({ tekst: deel, adres }) => `${deel} > ${adres?.replace('https://wetten.overheid.nl/', '')}`);

describe('linkTekst', () => {
  it('links a law and each of its articles, in the text of the day', () => {
    expect(links('Visserijwet, artikelen 2.8, 2.17a en 9')).toEqual([
      'Visserijwet > jci1.3:c:BWBR0000011&z=2026-01-01&g=2026-01-01',
      'artikelen 2.8 > jci1.3:c:BWBR0000011&artikel=2.8&z=2026-01-01&g=2026-01-01',
      '2.17a > jci1.3:c:BWBR0000011&artikel=2.17a&z=2026-01-01&g=2026-01-01',
      '9 > jci1.3:c:BWBR0000011&artikel=9&z=2026-01-01&g=2026-01-01',
    ]);
    expect(links('Visserijwet, artikel E 1 en de tabel daarbij')[1]).toMatch(/^artikel E 1 > .*artikel=E1&/u);
  });

  it('takes the longest name, either apostrophe, and no part of a word', () => {
    expect(links('Besluit Visserijwet, bijlage 3')).toEqual([
      'Besluit Visserijwet > jci1.3:c:BWBR0000012&z=2026-01-01&g=2026-01-01',
    ]);
    expect(links("Wet veren en ponten's")).toHaveLength(1);
    expect(links('Visserijwetgeving en ECBS')).toEqual([]);
  });

  it('links the text that held before, where it says so', () => {
    expect(links('Onbekendewet; voor 2024 Visserijwet, artikel 5.3')).toEqual([
      'Visserijwet > jci1.3:c:BWBR0000011&z=2023-12-31&g=2023-12-31',
      'artikel 5.3 > jci1.3:c:BWBR0000011&artikel=5.3&z=2023-12-31&g=2023-12-31',
    ]);
  });

  it('knows a number by its form, and leaves what it does not know', () => {
    expect(
      links('Reglement (BWBR0099999), CVDR123456, gmb-2022-1, CBS StatLine 12345NED; zie https://a.nl/b.'),
    ).toEqual([
      'BWBR0099999 > BWBR0099999',
      'CVDR123456 > https://lokaleregelgeving.overheid.nl/CVDR123456',
      'gmb-2022-1 > https://zoek.officielebekendmakingen.nl/gmb-2022-1.html',
      'CBS > https://www.cbs.nl/',
      '12345NED > https://opendata.cbs.nl/#/CBS/nl/dataset/12345NED/table',
      'https://a.nl/b > https://a.nl/b',
    ]);
    expect(links('Een lijst zonder datum')).toEqual([]);
    expect(links('CC BY 4.0 en geen auteursrecht')).toHaveLength(1);
  });

  it('loses no letter of the text', () => {
    const stuk = fc.constantFrom(
      'Visserijwet',
      ', artikel 2',
      ' en 3.',
      ' (BWBR0000011)',
      'CBS',
      ' voor 2020 ',
      '; ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 12 }), (stukken) => {
        const tekst = stukken.join('');
        expect(
          linkTekst(tekst, lijst, '2026-01-01')
            .map((d) => d.tekst)
            .join(''),
        ).toBe(tekst);
      }),
      { seed: 11 },
    );
  });
});
