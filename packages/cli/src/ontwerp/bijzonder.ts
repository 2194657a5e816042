import type { Ontwerpopgave } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import type { Bijzonderheid } from '@samenhang/rekenen';
import type { Werk } from '../pakket/index.ts';
import { compute, runTaak } from '../rekenen/index.ts';
import { type Schrijver, tabel, toonMet, toonProcent } from '../uitvoer/index.ts';
import { doelbronOf, doelvorm } from './doelen.ts';
import type { Bijlage } from './vraag/bijlagen.ts';
import type { Herontwerpopties } from './vraag/opties.ts';

const standaardAantal = 500;

function limits(laag: number, lagen: number, { aantal, veranderd }: Bijzonderheid): string[] {
  return [
    ...(veranderd === 0 || aantal === 0
      ? ['Geen enkele stap leverde een andere kaart op: deze vergelijking zegt hier dus niets.']
      : []),
    'De willekeurige kaarten voldoen aan dezelfde eisen en hebben evenveel regio’s als het ontwerp.',
    'Ze ontstaan uit het ontwerp: steeds worden twee buurregio’s samen opnieuw verdeeld, langs een willekeurige boom.',
    'Zo komen compacte kaarten vaker voor, en zijn er kaarten die deze reeks nooit bereikt.',
    ...(lagen > 1
      ? [`Alleen laag ${laag} is vergeleken; dat lagen in elkaar passen, is hier geen eis.`]
      : []),
  ];
}

function describe({ plaatsing, aantal }: Bijzonderheid, zinnen: readonly string[]): string[] {
  return [
    `Hoe bijzonder is dit ontwerp onder ${toonMet(aantal, 'willekeurige kaart', 'willekeurige kaarten')}?`,
    ...tabel(
      [
        { kop: 'doel' },
        { kop: 'ontwerp', rechts: true },
        { kop: 'laagste', rechts: true },
        { kop: 'midden', rechts: true },
        { kop: 'hoogste', rechts: true },
        { kop: 'beter dan', rechts: true },
      ],
      plaatsing.map((p) => [
        doelvorm[p.doel].kop,
        ...[p.ontwerp, p.laagst, p.midden, p.hoogst].map((x) => doelvorm[p.doel].toon(x)),
        toonProcent(p.beterDan),
      ]),
    ),
    ...zinnen.map((z) => `  ${z}`),
  ];
}

/** The percentile of a design on every goal that is known, among random valid maps. */
export async function placeDesign(
  werk: Werk,
  opgave: Ontwerpopgave,
  kaarten: readonly Labels[],
  { bijzonder: gevraagd, seed, laag, tijd }: Herontwerpopties,
  schrijver: Schrijver,
  stop: AbortSignal,
): Promise<Bijlage> {
  const { antwoord } = await compute(
    tijd,
    schrijver,
    ({ signal, fase, tijdMs, meld }) =>
      runTaak(
        {
          soort: 'bijzonder',
          vraag: {
            atlas: werk.atlas,
            opgave: { ...opgave, tijd: tijdMs / 1000 },
            ontwerp: kaarten,
            laag: laag - 1,
            aantal: typeof gevraagd === 'number' ? gevraagd : standaardAantal,
            bron: doelbronOf(werk),
          },
        },
        [seed],
        schrijver,
        { signal, fase, voortgang: ({ gedaan, totaal }) => meld(`kaart ${gedaan} van ${totaal}`) },
      ),
    { vanaf: 'zoeken', stop },
  );
  const zinnen = limits(laag, kaarten.length, antwoord);
  const { aantal, stappen, veranderd, plaatsing } = antwoord;
  return {
    veld: 'bijzonder',
    json: { laag, aantal, stappen, veranderd, seed, plaatsing, toelichting: zinnen },
    regels: describe(antwoord, zinnen),
  };
}
