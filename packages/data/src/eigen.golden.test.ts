/** Own tables as people keep them, on the shipped package. The tables are ours; the traits are those of real files. */
import {
  type AndereNaam,
  type Atlas,
  buildAtlas,
  buildEigenIndeling,
  buildJaarboek,
  type EigenIndeling,
  matchGemeente,
  otherNames,
} from '@samenhang/core';
import { regiosVan } from '@samenhang/motor';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEigenTabel } from './eigen/index.ts';
import { readPakket, standaardPakket } from './index.ts';

let atlas: Atlas;
let andere: readonly AndereNaam[];
beforeAll(async () => {
  const uitkomst = await readPakket(standaardPakket);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten.slice(0, 5), null, 2));
  const jaarboek = buildJaarboek(uitkomst.pakket.feiten);
  atlas = buildAtlas(jaarboek, 2026);
  andere = otherNames(jaarboek, 2026);
});

function fit(tekst: string): EigenIndeling {
  const tabel = readEigenTabel(new TextEncoder().encode(tekst), {
    indelingen: [...atlas.indelingen.values()].flatMap((i) => [i.indeling, i.naam, i.naamEn]),
    isGemeente: (cel) => matchGemeente(atlas, andere, cel).soort !== 'onbekend',
  });
  if (!tabel.ok) throw new Error(tabel.fout.code);
  return buildEigenIndeling(atlas, andere, tabel.rijen, 'eigen-1', { bron: 'mijn.csv' });
}
const list = (...namen: string[]): string =>
  `gemeente;regio\n${namen.map((naam) => `"${naam}";A`).join('\n')}\n`;
const placed = ({ editie }: EigenIndeling): string[] =>
  atlas.gemeenten.filter((_, g) => [...regiosVan(editie.overdekking, g)].length > 0).map(({ naam }) => naam);
const shares = ({ editie: { overdekking: o } }: EigenIndeling, naam: string): number[] => {
  const g = atlas.gemeenten.findIndex((gemeente) => gemeente.naam === naam);
  return [...o.aandeel.subarray(o.start[g], o.start[g + 1])];
};

describe('a name with something behind it', () => {
  it.each([
    ['Beek (L)', 'Beek'],
    ['Hengelo (Ov)', 'Hengelo'],
    ['Hengelo (Overijssel)', 'Hengelo'],
    ['Rijswijk Z.H.', 'Rijswijk'],
    ['Bergen, Noord-Holland', 'Bergen (NH.)'],
    ['Haren (Gr.)', 'Groningen'],
    ['Gemeente Utrecht', 'Utrecht'],
    ['Utrecht (Ut.)', 'Utrecht'],
    ['Nuenen, Gerwen en Nederwetten', 'Nuenen, Gerwen en Nederwetten'],
    ['0344 - Utrecht', 'Utrecht'],
    ['Utrecht (0344)', 'Utrecht'],
    ['Utrecht GM0344', 'Utrecht'],
    ['[0344]', 'Utrecht'],
    ['tooi:gm0344', 'Utrecht'],
    ['gm:0344', 'Utrecht'],
    ['<https://identifier.overheid.nl/tooi/id/gemeente/gm0344>', 'Utrecht'],
    ['http://standaarden.overheid.nl/owms/terms/Utrecht_(gemeente)', 'Utrecht'],
    ['https://nl.wikipedia.org/wiki/S%C3%BAdwest-Frysl%C3%A2n', 'Súdwest-Fryslân'],
    ['de gemeente Urk', 'Urk'],
    ['Gemeente: Goes', 'Goes'],
    ['Bilt, De', 'De Bilt'],
    ['Haag (Den)', "'s-Gravenhage"],
    ["Hertogenbosch, 's-", "'s-Hertogenbosch"],
    ['The Hague', "'s-Gravenhage"],
  ])('%s is %s', (tekst, naam) => {
    const uit = fit(list(tekst));
    expect(uit.fouten).toEqual([]);
    expect(placed(uit).map((n) => n.replace(/ \((?:O|ZH|L)\.\)$/u, ''))).toEqual([naam]);
  });

  it.each([
    'Hengelo (Gelderland)',
    'Hengelo, Gld.',
    'Zwolle (provincie)',
    'Groningen (PV)',
    'Rijswijk (N.Br.)',
    'Amsterdam, stadsdeel Oost',
    'Rotterdam (havengebied)',
    'Utrecht e.o.',
    'GM0344 Zwolle',
    'Zwolle GM0344',
    'https://nl.wikipedia.org/wiki/Utrecht_(provincie)',
  ])('%s is placed nowhere, and the nearest is named', (tekst) => {
    const uit = fit(list('Zeist', tekst));
    expect(placed(uit)).toEqual(['Zeist']);
    expect(uit.fouten.map(({ rij, soort }) => [rij, soort])).toEqual([[3, 'onbekend']]);
    if (!/e\.o|wiki/u.test(tekst)) expect(uit.fouten[0]?.suggesties.length).toBeGreaterThan(0);
  });
});

describe('several gemeenten in a cell', () => {
  it.each([
    'Zwolle, Kampen en Urk',
    'Zwolle / Kampen / Urk',
    'Zwolle; Kampen; Urk',
    'Zwolle + Kampen + Urk',
    'Zwolle\nKampen\nUrk',
    '• Zwolle • Kampen • Urk',
  ])('takes each of %s', (cel) => {
    const uit = fit(list(cel));
    expect(placed(uit).toSorted()).toEqual(['Kampen', 'Urk', 'Zwolle']);
    expect(uit).toMatchObject({ fouten: [], lijsten: [2] });
  });

  it('takes a name that has commas itself', () => {
    expect(placed(fit(list('Eindhoven, Nuenen, Gerwen en Nederwetten, Best'))).toSorted()).toEqual([
      'Best',
      'Eindhoven',
      'Nuenen, Gerwen en Nederwetten',
    ]);
  });

  it('takes none when it does not understand one of them', () => {
    const uit = fit(list('Zeist', 'Zwolle, Kampen, Atlantis'));
    expect(placed(uit)).toEqual(['Zeist']);
    expect(uit.fouten).toMatchObject([{ rij: 3, soort: 'onbekend' }]);
  });
});

describe('gemeenten that are no more', () => {
  it('leaves the heir in doubt when only a part of it is named', () => {
    const uit = fit(list('Blaricum', 'Weesp'));
    expect(uit.deels.map(({ naam }) => naam)).toEqual(['Amsterdam']);
    expect(uit.editie.onzeker.map((g) => atlas.gemeenten[g]?.naam)).toEqual(['Amsterdam']);
    expect(shares(uit, 'Amsterdam')).toEqual([Number.NaN]);
    expect(shares(uit, 'Blaricum')).toEqual([1]);
  });

  it('is sure of the heir when all that went into it are named', () => {
    const uit = fit(list('Appingedam', 'Delfzijl', 'Loppersum'));
    expect(placed(uit)).toEqual(['Eemsdelta']);
    expect(uit).toMatchObject({ deels: [], editie: { onzeker: [], basis: 'afgeleid' } });
    expect(shares(uit, 'Eemsdelta')).toEqual([1]);
  });
});

describe('regions', () => {
  const rows = (...rijen: [string, string][]): EigenIndeling =>
    fit(`gemeente;regio\n${rijen.map(([g, r]) => `${g};"${r}"`).join('\n')}\n`);

  it('takes spellings of one name as one, and tells of names that look alike', () => {
    const uit = rows(
      ['Zwolle', 'Zuid-West'],
      ['Kampen', 'ZUID–WEST'],
      ['Urk', 'zuid - west\u200b'],
      ['Ede', 'Súd'],
      ['Epe', 'Su\u0301d'],
      ['Goes', 'De\u00a0Kust'],
      ['Veere', 'De  kust'],
      ['Tholen', 'Zuidwest'],
    );
    expect(uit.editie.regios.map(({ naam }) => naam)).toEqual(['Zuid-West', 'Súd', 'De Kust', 'Zuidwest']);
    expect(uit.gelijkend).toEqual([['Zuid-West', 'Zuidwest']]);
  });

  it('tells of names that look alike but for what people put around them', () => {
    const uit = rows(
      ['Zwolle', 'Gooi & Eem'],
      ['Kampen', 'Gooi en Eem'],
      ['Urk', 'Noord'],
      ['Ede', 'Regio Noord'],
      ['Epe', '1'],
      ['Goes', '01'],
      ['Veere', '10'],
    );
    expect(uit.gelijkend).toEqual([
      ['Gooi & Eem', 'Gooi en Eem'],
      ['Noord', 'Regio Noord'],
      ['1', '01'],
    ]);
  });

  it('says of a gemeente in several regions without shares that it does not know how much lies where', () => {
    const uit = rows(['Zwolle', 'A'], ['Zwolle', 'B'], ['Urk', 'A']);
    expect(uit.zonderAandeel.map(({ naam }) => naam)).toEqual(['Zwolle']);
    const gedeeld = fit('gemeente;regio;aandeel\nZwolle;A;0,7\nZwolle;B;0,3\n');
    expect(gedeeld.zonderAandeel).toEqual([]);
  });

  it.each([
    '0',
    '-',
    '–',
    'N.V.T.',
    'n.v.t',
    'nvt',
    'Niet ingedeeld',
    '#N/B',
    'onbekend',
    'geen',
    '?',
    'NULL',
    'zonder regio',
    'Buiten regio',
    'nog in te delen',
    '[niet toegewezen]',
    '00',
    '…',
    '***',
  ])('%s is no region', (tekst) => {
    const uit = rows(['Zwolle', 'Noord'], ['Urk', tekst], ['Ede', tekst]);
    expect(placed(uit)).toEqual(['Zwolle']);
    expect(uit.plaatshouders.map(({ rij }) => rij)).toEqual([3, 4]);
  });

  it('tells of shares that do not add up', () => {
    const uit = fit('gemeente;regio;aandeel\nZwolle;A;0,7\nZwolle;B;0,7\nUrk;A;0,5\nUrk;B;0,5\nEde;A;1\n');
    expect(uit.sommen.map(({ gemeente, som }) => [gemeente.naam, som])).toEqual([['Zwolle', 1.4]]);
  });
});

it('reads ten thousand lines that it does not know, with few suggestions', () => {
  const uit = fit(
    `gemeente;regio\n${Array.from({ length: 10_000 }, (_, k) => `Onbekendestad ${k};A`).join('\n')}\nUrk;A\n`,
  );
  expect(uit.fouten).toHaveLength(10_000);
  expect(placed(uit)).toEqual(['Urk']);
});
