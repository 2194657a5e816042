import { describe, expect, it } from 'vitest';
import { en } from '../en/index.ts';
import { nl } from '../nl/index.ts';
import type { Foutfeit, Probleemfeit } from '../problemen/index.ts';
import { describeFout, describeProbleem } from './index.ts';

const haren = { code: 'gemeente-in-ander-jaar', gemeente: 'GM0017', naam: 'Haren', jaar: 2026 } as const;
const groningen = { code: 'GM0014', naam: 'Groningen' };

/** One example of every code, and of every way its sentence can go. */
const problemen: readonly Probleemfeit[] = [
  { code: 'ongeldige-invoer', fouten: [{ code: 'geen-indelingen' }] },
  { code: 'niet-gevonden', pad: '/api/v1/niets' },
  { code: 'methode-niet-toegestaan', methode: 'PUT' },
  { code: 'interne-fout' },
  { code: 'bereik-bestaat-niet', lengte: 1234 },
  { code: 'verwachting-onbekend' },
  { code: 'onleesbaar-verzoek' },
  { code: 'te-traag' },
  { code: 'server-stopt', wacht: 5 },
  { code: 'te-druk', wacht: 7 },
  { code: 'te-zwaar', wacht: 60 },
  { code: 'kop-te-groot' },
  { code: 'onbekende-gemeente', gemeente: 'GM9999' },
  { code: 'onbekende-gemeente', gemeente: 'Ukr', jaar: 2026, bedoeld: 'Urk' },
  { ...haren, bekendIn: 2018, verwanten: [{ ...groningen, soort: 'opgegaan-in' }] },
  { ...haren, bekendIn: 2030, verwanten: [{ ...groningen, soort: 'ontstaan-uit' }] },
  { code: 'onbekend-jaar', waarde: 'ooit', van: 2011, tot: 2026 },
  { code: 'onbekende-indeling', indeling: 'corp', bedoeld: 'corop' },
  { code: 'geen-grenzen', jaar: 2012 },
  { code: 'onbekende-laag', laag: 'corp-2026', bedoeld: 'corop-2026' },
  { code: 'onbekend-vlak', laag: 'corop-2026', vlak: 'CR99' },
  { code: 'geen-huishoudens' },
  { code: 'geen-regelingen' },
  { code: 'onbekend-incident' },
  { code: 'onbekende-opgave' },
  { code: 'onbekende-toets' },
  { code: 'onbekende-regeling', regeling: '123' },
  { code: 'onbekende-wetstaak', taak: 'dijkbewaking' },
  { code: 'onbekende-uitkering', onderwerp: 'opvank', bedoeld: 'opvang' },
  {
    code: 'uitkering-meerdere',
    onderwerp: 'opvang',
    onderwerpen: ['Maatschappelijke opvang', 'Vrouwenopvang'],
  },
  { code: 'uitkering-ander-jaar', onderwerp: 'Vrouwenopvang', jaren: [2010, 2011] },
  { code: 'uitkering-ander-jaar', onderwerp: 'TSIOC', jaren: [] },
  { code: 'onbekend-kerncijfer', kenmerk: 'huurwoning', bedoeld: 'huurwoningen_pct' },
  { code: 'kerncijfer-ander-jaar', kenmerk: 'inwoners', jaren: [2015, 2019] },
  { code: 'onbekende-ontvanger', ontvanger: 'Utrehct', bedoeld: 'Utrecht' },
  { code: 'ontvanger-meerdere', ontvanger: 'Utrecht', ontvangers: ['geen-code:Utrecht', 'GM0344'] },
  { code: 'niet-aangemeld' },
  { code: 'geen-toestemming' },
  { code: 'botsing' },
  { code: 'inmiddels-gewijzigd' },
  { code: 'versie-ontbreekt' },
  { code: 'onbekend-stuk' },
  { code: 'onbekende-organisatie' },
  { code: 'onbekend-lid' },
  { code: 'onbekende-uitnodiging' },
  { code: 'onbekende-sessie' },
  { code: 'uitnodiging-ongeldig' },
  { code: 'link-ongeldig' },
  { code: 'onbekende-agendalink' },
  { code: 'agendalink-ingetrokken' },
  { code: 'te-veel-agendalinks' },
  { code: 'laatste-beheerder' },
  { code: 'onbekend-bericht' },
  { code: 'te-veel-opmerkingen' },
  { code: 'te-veel-uitnodigingen', hoogstens: 200 },
  { code: 'herstel-ongeldig' },
  { code: 'eerst-overdragen', organisaties: ['Proef', 'Tweede'] },
  { code: 'onbekende-taak' },
  { code: 'geen-uitkomst' },
  { code: 'te-veel-taken', hoogstens: 20 },
  { code: 'rekentijd-op', uren: 8 },
  { code: 'aanmelding-onjuist' },
  { code: 'geen-aanbieder' },
  { code: 'aanbieder-onjuist' },
  { code: 'aanbieder-geen-rol' },
  { code: 'aanbieder-geen-adres' },
  { code: 'aanbieder-bestaat' },
  { code: 'aanbieder-onbereikbaar', wacht: 30 },
  { code: 'tweede-stap' },
  { code: 'code-onjuist' },
  { code: 'passkey-onjuist' },
  { code: 'geen-passkeys' },
  { code: 'onbekende-passkey' },
  { code: 'sleutel-ongeldig' },
  { code: 'vreemde-herkomst' },
  { code: 'te-groot' },
  { code: 'opslag-onbereikbaar', wacht: 5 },
  { code: 'opslag-vol' },
  { code: 'ongeldige-inhoud', velden: [{ veld: 'naam', code: 'too_small' }] },
  {
    code: 'persoonsgegevens',
    vondsten: [{ veld: 'wat', soort: 'bsn', van: 3, tot: 12 }],
  },
  { code: 'te-vaak', wacht: 60 },
  { code: 'onbekend-bestand', bestand: 'gemeente.csv', bedoeld: 'gemeenten.csv' },
];

const fouten: readonly Foutfeit[] = [
  { code: 'onbekende-indeling', indeling: 'corp', bedoeld: 'corop' },
  { code: 'dubbele-indeling', indeling: 'corop' },
  { code: 'gewicht-ongeldig', nummer: 2 },
  { code: 'gewichten-aantal', gewichten: 3, indelingen: 2 },
  { code: 'gewichten-zonder-indelingen' },
  { code: 'keuze-en-indelingen' },
  { code: 'geen-indelingen' },
  { code: 'onbekende-parameter', veld: 'jar', keuzes: ['jaar'] },
  { code: 'dubbele-parameter', veld: 'jaar', aantal: 2 },
  { code: 'ongeldige-waarde', veld: 'basis', waarde: 'bb', keuzes: ['alles'] },
  { code: 'ongeldige-waarde', veld: 'jaar', waarde: 'ooit', schrijfwijze: 'jaar' },
  { code: 'onbekend-jaar', jaar: 1999, van: 2011, tot: 2026 },
];

/** Values of the fields, as far as a reader should see them. */
function values(feit: object): string[] {
  return Object.entries(feit)
    .filter(([veld]) => !['code', 'soort', 'schrijfwijze', 'fouten', 'bekendIn', 'vondsten'].includes(veld))
    .flatMap(([, waarde]: [string, unknown]) =>
      Array.isArray(waarde)
        ? waarde.flatMap((deel: unknown) => (typeof deel === 'string' ? [deel] : values(deel as object)))
        : [String(waarde)],
    );
}

describe.each([
  ['Dutch', nl],
  ['English', en],
])('problems in %s', (_, t) => {
  it('are told for every code', () => {
    expect(new Set(problemen.map((p) => p.code))).toEqual(new Set(Object.keys(t.problemen.zinnen)));
    expect(new Set(fouten.map((f) => f.code))).toEqual(new Set(Object.keys(t.problemen.wat)));
  });

  it.each(problemen)('tells every field of $code', (probleem) => {
    const zin = describeProbleem(t, probleem);
    for (const waarde of values(probleem)) expect(zin).toContain(waarde);
    expect(zin).toMatch(/[.?]$/u);
  });

  it.each(fouten)('tells every field of $code, and how to mend it', (fout) => {
    const { wat, herstel } = describeFout(t, fout);
    for (const waarde of values(fout)) expect(`${wat} ${herstel}`).toContain(waarde);
    expect([wat, herstel]).toEqual([expect.stringMatching(/\.$/u), expect.stringMatching(/[.?]$/u)]);
  });
});

it('says what became of a gemeente that was divided, and when it was there', () => {
  const delen = ['Leeuwarden', 'Waadhoeke'].map(
    (naam, i) => ({ code: `GM000${i}`, naam, soort: 'opgegaan-in' }) as const,
  );
  expect(describeProbleem(nl, { ...haren, bekendIn: 2018, verwanten: delen })).toBe(
    'Haren (GM0017) bestaat niet in 2026: deze gemeente is in delen opgegaan in Leeuwarden (GM0000), Waadhoeke (GM0001).',
  );
  expect(describeProbleem(nl, { ...haren, bekendIn: 2018, verwanten: [] })).toBe(
    'Haren (GM0017) bestaat niet in 2026, wel in 2018.',
  );
});
