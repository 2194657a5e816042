import {
  type Atlas,
  buildPaarmeter,
  type Kant,
  type Ontwerp,
  type Ontwerpbestand,
  type Ontwerpopgave,
  type Overeenstemming,
  presentRegios,
  standaardGamma,
} from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import { readWoonwerk } from '@samenhang/server/bron';
import { nl } from '@samenhang/taal';
import type { Werk } from '../pakket/index.ts';
import type { Verloop, Waardering } from '../rekenen/index.ts';
import { tabel, toonAantal, toonGetal, toonMet, toonProcent } from '../uitvoer/index.ts';
import { compareToday, type Vandaagrij } from './vergelijk.ts';
import type { Bijlage } from './vraag/bijlagen.ts';
import type { Wegweergave } from './weg.ts';

type Regio = ReturnType<typeof presentRegios>['regios'][number];

/** One layer of a design with everything that people want to know of it. */
interface Laagweergave {
  readonly waarde: number;
  /** How it agrees with the indelingen of the layer; absent where the layer has none. */
  readonly overeenstemming?: Overeenstemming | undefined;
  readonly regios: readonly Regio[];
  readonly vandaag: readonly Vandaagrij[];
  /** For each region, the one of the next layer that it lies in; absent in the last layer. */
  readonly binnen?: readonly string[];
}

export interface Ontwerpweergave {
  readonly opgave: Ontwerpopgave;
  readonly ontwerp: Ontwerp;
  readonly lagen: readonly Laagweergave[];
  readonly weg?: Wegweergave;
}

/** For each region the region of the next layer, by code. As layers nest, its first gemeente tells. */
function parentsOf({ editie }: Kant, boven: Kant | undefined): string[] | undefined {
  if (!boven) return undefined;
  return editie.regios.map((_, r) => {
    const [g = 0] = ledenVan(editie.overdekking, r);
    const { regio, start } = boven.editie.overdekking;
    return boven.editie.regios[regio[start[g] ?? 0] ?? -1]?.code ?? '';
  });
}

function measureLaag(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  ontwerp: Ontwerp,
  k: number,
): Overeenstemming | undefined {
  const laag = opgave.lagen[k];
  const labels = ontwerp.lagen[k]?.labels;
  return laag && labels && buildPaarmeter(atlas, laag)?.measure(labels);
}

export function presentOntwerp(
  { bron, atlas }: Werk,
  opgave: Ontwerpopgave,
  ontwerp: Ontwerp,
  kanten: readonly Kant[],
  weg: Wegweergave | undefined,
): Ontwerpweergave {
  const woonwerk = readWoonwerk(bron, atlas.jaar);
  return {
    opgave,
    ontwerp,
    lagen: kanten.map((kant, k) => {
      const binnen = parentsOf(kant, kanten[k + 1]);
      return {
        waarde: ontwerp.lagen[k]?.waarde ?? Number.NaN,
        overeenstemming: measureLaag(atlas, opgave, ontwerp, k),
        regios: presentRegios(kant.atlas, kant.editie, woonwerk).regios,
        vandaag: compareToday(atlas, opgave, k, kant),
        ...(binnen ? { binnen } : {}),
      };
    }),
    ...(weg ? { weg } : {}),
  };
}

/** The design file, with everything else that was asked beside it. */
export function toJson(
  bestand: Ontwerpbestand,
  { ontwerp, lagen, weg }: Ontwerpweergave,
  { seconden, afgebroken }: Omit<Verloop<unknown>, 'antwoord'>,
  bijlagen: readonly Bijlage[],
) {
  const { gat = null, iteraties } = ontwerp;
  return {
    ...bestand,
    gat,
    iteraties,
    seconden,
    ...(afgebroken ? { afgebroken } : {}),
    lagen: lagen.map((laag) => ({
      waarde: laag.waarde,
      overeenstemming: laag.overeenstemming,
      aantalRegios: laag.regios.length,
      labels: Object.fromEntries(
        laag.regios
          .flatMap((r) => r.gemeenten.map((g) => [g.code, r.code] as const))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      regios: laag.regios.map((r, k) => (laag.binnen ? { ...r, binnen: laag.binnen[k] } : r)),
      vandaag: laag.vandaag,
    })),
    ...(weg ? { weg } : {}),
    ...Object.fromEntries(bijlagen.map((b) => [b.veld, b.json])),
  };
}

function describeToday({ waarde, vandaag }: Laagweergave): string[] {
  if (vandaag.length === 0) return [];
  const [dichtst] = vandaag.filter((v) => v.waarde !== null);
  return [
    ...(dichtst
      ? [
          `De indeling van nu die als ontwerp het meest waard is: ${dichtst.naam}, ` +
            `met ${toonGetal(dichtst.waarde, 1)} tegen ${toonGetal(waarde, 1)} voor dit ontwerp.`,
        ]
      : []),
    '',
    'Tegenover nu',
    ...tabel(
      [
        { kop: 'indeling' },
        { kop: 'regio’s', rechts: true },
        { kop: 'waarde', rechts: true },
        { kop: 'overeenkomst', rechts: true },
        { kop: 'gemeenten die verhuizen', rechts: true },
        { kop: 'inwoners', rechts: true },
      ],
      vandaag.map((v) => [
        v.naam,
        toonAantal(v.aantalRegios),
        toonGetal(v.waarde, 1),
        toonProcent(v.overeenkomst),
        toonAantal(v.verhuizingen),
        toonAantal(v.inwoners),
      ]),
    ),
  ];
}

function describeAgreement({ overeenstemming }: Laagweergave): string[] {
  if (!overeenstemming) return [];
  const { overeenkomst, deelt, bewaard } = overeenstemming;
  return [
    `Overeenkomst met de gekozen indelingen: ${toonProcent(overeenkomst)}. Twee gemeenten in één regio delen nu ` +
      `gemiddeld ${toonProcent(deelt)} van die indelingen; van wat gemeenten nu delen, blijft ${toonProcent(bewaard)} bijeen.`,
  ];
}

function describeSizes(regios: readonly Regio[]): string[] {
  const bekend = regios.filter((r) => r.inwoners !== null).map((r) => r.inwonersBekend);
  const intern = regios.reduce((som, r) => som + (r.zelfvoorziening?.banen ?? 0), 0);
  const bewoners = regios.reduce(
    (som, r) => som + (r.zelfvoorziening?.aanbod ? r.zelfvoorziening.banen / r.zelfvoorziening.aanbod : 0),
    0,
  );
  return [
    ...(bekend.length > 0
      ? [
          `De kleinste regio heeft ${toonAantal(Math.min(...bekend))} inwoners, de grootste ${toonAantal(Math.max(...bekend))}.`,
        ]
      : []),
    ...(bewoners > 0
      ? [`Van de banen van inwoners ligt ${toonProcent(intern / bewoners)} in de eigen regio.`]
      : []),
  ];
}

function describeRegios({ regios, binnen }: Laagweergave): string[] {
  return tabel(
    [
      { kop: 'code' },
      { kop: 'regio' },
      { kop: 'gemeenten', rechts: true },
      { kop: 'inwoners', rechts: true },
      { kop: 'werkt in eigen regio', rechts: true },
      ...(binnen ? [{ kop: 'ligt in' }] : []),
    ],
    regios.map((r, k) => [
      r.code,
      r.naam,
      toonAantal(r.aantalGemeenten),
      toonAantal(r.inwoners),
      toonProcent(r.zelfvoorziening?.aanbod ?? null),
      ...(binnen ? [binnen[k] ?? ''] : []),
    ]),
  );
}

/** Which layer this is, what it should look like, and what it lies in. */
function describeLaag({ lagen }: Ontwerpopgave, k: number, { regios, waarde }: Laagweergave): string[] {
  const { indelingen = [], gamma = standaardGamma } = lagen[k] ?? {};
  return [
    `Laag ${k + 1}: ${toonMet(regios.length, 'regio', 'regio’s')}, waarde ${toonGetal(waarde, 1)}`,
    `Lijkt op ${indelingen.map((i) => i.indeling).join(', ')} (gamma ${toonGetal(gamma, 2)}).`,
    ...(k + 1 < lagen.length ? [`Elke regio van laag ${k + 1} ligt in één regio van laag ${k + 2}.`] : []),
  ];
}

/** How much higher the value can be, in the words of the page. */
function describeRoom({ waarde, grens, bewezen }: Waardering): string {
  if (bewezen) return nl.ontwerp.bewezen;
  if (grens === null || waarde <= 0) return nl.ontwerp.grensOnbekend;
  return nl.ontwerp.hoogstens(toonProcent((grens - waarde) / waarde));
}

/** What a proof does not say, and today's best in the same unit as the design's own agreement. */
function describeScope({ bewezen }: Ontwerp, { vandaag }: Laagweergave): string[] {
  const [beste, ander] = vandaag
    .filter((v) => v.overeenkomst !== null)
    .toSorted((a, b) => (b.overeenkomst ?? 0) - (a.overeenkomst ?? 0));
  return [
    ...(beste && ander ? [nl.ontwerp.besteNu(beste.naam, toonProcent(beste.overeenkomst))] : []),
    ...(bewezen ? [nl.ontwerp.waardeUitleg] : []),
  ];
}

export function describe({ opgave, ontwerp, lagen }: Ontwerpweergave, seconden: number): string[] {
  const { waarde, grens = null, bewezen } = ontwerp;
  const gemeenten = lagen[0]?.regios.reduce((som, r) => som + r.aantalGemeenten, 0) ?? 0;
  return [
    `Ontwerp van ${lagen.map((l) => toonMet(l.regios.length, 'regio', 'regio’s')).join(' in ')} voor de ${toonAantal(gemeenten)} gemeenten van ${opgave.jaar}`,
    `Waarde ${toonGetal(waarde, 1)}${grens === null ? '' : `, grens ${toonGetal(grens, 1)}`}, in ${toonGetal(seconden, 1)} seconden. ${describeRoom({ waarde, grens, bewezen })}`,
    ...lagen.flatMap((laag, k) => [
      ...(lagen.length > 1 ? ['', ...describeLaag(opgave, k, laag)] : []),
      ...describeAgreement(laag),
      ...describeScope(ontwerp, laag),
      ...describeSizes(laag.regios),
      ...describeToday(laag),
      '',
      'Regio’s',
      ...describeRegios(laag),
      '',
      ...laag.regios.map((r) => `${r.code} ${r.naam}: ${r.gemeenten.map((g) => g.naam).join(', ')}`),
    ]),
  ];
}
