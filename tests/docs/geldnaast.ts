// The worked examples on key figures and on scenarios beside each other in docs/method.md and docs/methode.md.

import { buildJaarboek } from '@samenhang/core';
import {
  type Bandvraag,
  compareBanden,
  type Overgang,
  openKerncijfers,
  shareBySleutel,
} from '@samenhang/core/geld';
import { english, type Woorden } from './woorden.ts';

const say = (woorden: Woorden, nl: string, en: string): string => (woorden === english ? en : nl);

function table(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regel = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`;
  return [regel(koppen), regel(koppen.map(() => '---')), ...rijen.map(regel)].join('\n');
}

const gemeente = (jaar: number, code: string, inwoners: number) => ({
  jaar,
  gemeente: code,
  naam: code,
  provincie: '',
  inwoners,
});

/** A, and B and C that became D: the key figure is of before that. */
const jaarboek = buildJaarboek({
  gemeenten: [
    gemeente(2021, 'GM000A', 100_000),
    gemeente(2021, 'GM000B', 30_000),
    gemeente(2021, 'GM000C', 10_000),
    gemeente(2022, 'GM000A', 100_000),
    gemeente(2022, 'GM000D', 40_000),
  ],
  herindelingen: [
    { datum: '2022-01-01', van: 'GM000B', naar: 'GM000D', blijftBestaan: false },
    { datum: '2022-01-01', van: 'GM000C', naar: 'GM000D', blijftBestaan: false },
  ],
  indelingen: [],
  edities: [],
  regios: [],
  lidmaatschap: [],
  buren: [],
  regels: [],
  voorkeuzes: [],
});
const bron = openKerncijfers(
  jaarboek,
  {
    kenmerken: [{ kenmerk: 'wmo', naam: 'wmo', eenheid: 'per 1.000 inwoners', jaren: [2021], bron: 'CBS' }],
    kerncijfers: [
      { jaar: 2021, gemeente: 'GM000A', kenmerk: 'wmo', waarde: 40 },
      { jaar: 2021, gemeente: 'GM000B', kenmerk: 'wmo', waarde: 50 },
      { jaar: 2021, gemeente: 'GM000C', kenmerk: 'wmo', waarde: 90 },
    ],
  },
  2022,
);

/** A ratio carried to the gemeenten of now, times inhabitants, half of a key. */
export function kerncijferBlock(woorden: Woorden): string {
  const { getal, percent } = woorden;
  const inwoners = [100_000, 40_000];
  const cijfers = bron.find('wmo', 2021);
  const per = ['GM000A', 'GM000D'].map((code) => cijfers.get(code) ?? Number.NaN);
  const maal = per.map((x, g) => x * inwoners[g]!);
  const deel = shareBySleutel(
    [
      { gewicht: 0.5, waarden: inwoners },
      { gewicht: 0.5, waarden: maal },
    ],
    2,
  );
  return table(
    [
      '',
      say(woorden, 'inwoners', 'inhabitants'),
      say(woorden, 'cijfer', 'figure'),
      say(woorden, 'maal inwoners', 'times inhabitants'),
      say(woorden, 'deel', 'share'),
    ],
    ['A', 'D'].map((naam, g) => [
      naam,
      getal(inwoners[g]!, 0),
      getal(per[g]!, 0),
      getal(maal[g]! / 1000, 0),
      percent(deel[g]!),
    ]),
  );
}

/** What B has more where all begins a year later, with the same draws for both. */
export function naastBlock(overgang: Overgang, woorden: Woorden): string {
  const { getal, percent } = woorden;
  const vraag: Bandvraag = {
    overgang,
    codes: ['A', 'B'],
    spreiding: 0.8,
    bereiken: new Map([['prijs', { laag: 45_000, waarde: 50_000, hoog: 60_000 }]]),
    trekkingen: 10_000,
    seed: 1,
  };
  const later = { ...vraag, overgang: { ...overgang, pad: { ...overgang.pad, uitstel: 1 } } };
  const [paar] = compareBanden([vraag, later], [1]);
  const b = paar?.gemeenten[0];
  const cells = (verschil: readonly number[] = [], kans = Number.NaN): string[] => [
    ...[0, 2, 4].map((k) => getal(verschil[k] ?? Number.NaN, 0)),
    percent(kans),
  ];
  const laatste = b?.jaren.at(-1);
  return table(
    [
      say(woorden, 'later min eerder', 'later less sooner'),
      '5%',
      '50%',
      '95%',
      say(woorden, 'kans dat later beter is', 'chance that later is better'),
    ],
    [
      [String(laatste?.jaar ?? ''), ...cells(laatste?.verschil, laatste?.kans)],
      [say(woorden, 'alle jaren samen', 'all years together'), ...cells(b?.samen, b?.kansBeter)],
    ],
  );
}
