import { type Afweegdoel, nearestSpelling, type Ontwerpopgave, translateOpgave } from '@samenhang/core';
import {
  type Doelbron,
  type Doelfout,
  type Doelkeuze,
  makeDoelen as makeGoals,
  type Plaatsing,
  refusalOf,
} from '@samenhang/rekenen';
import { InvalidArgumentError } from 'commander';
import { parseList, type Werk } from '../pakket/index.ts';
import { GebruikFout, toonAantal, toonGetal, toonProcent } from '../uitvoer/index.ts';
import { refuseFouten } from './vraag/fouten.ts';

interface Doelvorm {
  readonly kop: string;
  readonly toon: (x: number) => string;
}

/** How each goal is headed, and how its figure is shown. */
export const doelvorm: Readonly<Record<Plaatsing['doel'], Doelvorm>> = {
  overeenstemming: { kop: 'overeenstemming', toon: (x) => toonGetal(x, 1) },
  aantalRegios: { kop: 'regio’s', toon: toonAantal },
  stromen: { kop: 'werkt in eigen regio', toon: toonProcent },
  verplaatsingen: { kop: 'verhuizingen', toon: toonAantal },
  onbalans: { kop: 'onbalans', toon: (x) => toonGetal(x, 3) },
  tafels: { kop: 'tafels', toon: (x) => toonGetal(x, 3) },
  snede: { kop: 'grenzen tussen regio’s', toon: toonAantal },
};

/** Goals as they are named on the command line. */
const bekend = Object.keys(doelvorm).filter((naam) => naam !== 'snede');

function isKeuze(naam: string): naam is Doelkeuze {
  return bekend.includes(naam);
}

/** Reads the value of `--afweging`: two to four goals. */
export function parseDoelen(tekst: string): Doelkeuze[] {
  const namen = parseList(tekst).map((naam) => {
    if (isKeuze(naam)) return naam;
    const bedoeld = nearestSpelling(naam, bekend);
    throw new InvalidArgumentError(
      `'${naam}' is geen doel. ${bedoeld === undefined ? `Kies uit: ${bekend.join(', ')}.` : `Bedoelde u '${bedoeld}'?`}`,
    );
  });
  if (namen.length >= 2 && namen.length <= 4 && new Set(namen).size === namen.length) return namen;
  throw new InvalidArgumentError('noem twee tot vier verschillende doelen, met komma’s ertussen.');
}

/** What goals are measured by, of the year of the atlas. */
export function doelbronOf({ atlas, bron }: Werk): Doelbron {
  return { stromen: bron.stromen(atlas.jaar)?.stromen, takenboek: bron.pakket.takenboek };
}

function describeRefusal(fout: Doelfout, laag: number, jaar: number): string {
  switch (fout) {
    case 'geen-laag':
      return `Er is geen laag ${laag + 1}.`;
    case 'geen-stromen':
      return `Van ${jaar} zijn er geen stromen tussen wonen en werken.`;
    case 'geen-vandaag':
      return 'Noem met --vandaag de indeling waarvandaan verplaatsingen tellen.';
    case 'geen-taken':
      return 'In dit pakket staan geen taken, dus ook geen tafels.';
  }
}

/**
 * The goals, made ready for the first layer of a question.
 * @throws GebruikFout when one cannot be measured here.
 */
export function makeDoelen(werk: Werk, opgave: Ontwerpopgave, namen: readonly Doelkeuze[]): Afweegdoel[] {
  const { atlas } = werk;
  const vertaling = translateOpgave(atlas, opgave);
  if (!vertaling.ok) return refuseFouten(vertaling.fouten, atlas, undefined);
  const bron = doelbronOf(werk);
  const plek = { atlas, opgave, laag: 0 };
  for (const naam of namen) {
    const fout = refusalOf(naam, plek, bron);
    if (fout) throw new GebruikFout(describeRefusal(fout, plek.laag, atlas.jaar));
  }
  return makeGoals(plek, bron, namen);
}
