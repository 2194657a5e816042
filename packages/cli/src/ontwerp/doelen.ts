import {
  type Afweegdoel,
  createTafeldoel,
  type Doelnaam,
  goalOf,
  nearestSpelling,
  type Ontwerpopgave,
  translateOpgave,
} from '@samenhang/core';
import { InvalidArgumentError } from 'commander';
import { parseList, type Werk } from '../pakket/index.ts';
import { GebruikFout, toonAantal, toonGetal, toonProcent } from '../uitvoer/index.ts';
import { refuseFouten } from './vraag/vraag.ts';

/** Goals as they are named on the command line: those of the engine, and the tafels of the reference households. */
export type Doelkeuze = Doelnaam | 'tafels';

/** How each is headed, and how its figure is shown. */
export const doelvorm: Readonly<Record<Doelkeuze, { kop: string; toon: (x: number) => string }>> = {
  overeenstemming: { kop: 'overeenstemming', toon: (x) => toonGetal(x, 1) },
  aantalRegios: { kop: 'regio’s', toon: toonAantal },
  stromen: { kop: 'werkt in eigen regio', toon: toonProcent },
  verplaatsingen: { kop: 'verhuizingen', toon: toonAantal },
  onbalans: { kop: 'onbalans', toon: (x) => toonGetal(x, 3) },
  tafels: { kop: 'tafels', toon: (x) => toonGetal(x, 3) },
};

function isKeuze(naam: string): naam is Doelkeuze {
  return Object.hasOwn(doelvorm, naam);
}

/** Reads the value of `--afweging`: two to four goals. */
export function parseDoelen(tekst: string): Doelkeuze[] {
  const bekend = Object.keys(doelvorm);
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

/**
 * The goals, made ready for one layer of a question.
 * @throws GebruikFout when one cannot be measured here.
 */
export function makeDoelen(
  { atlas, bron }: Werk,
  opgave: Ontwerpopgave,
  laag: number,
  namen: readonly Doelkeuze[],
): Afweegdoel[] {
  const vertaling = translateOpgave(atlas, opgave);
  if (!vertaling.ok) return refuseFouten(vertaling.fouten, atlas, undefined);
  const eigen = vertaling.lagen[laag];
  if (!eigen) throw new GebruikFout(`Er is geen laag ${laag + 1}.`);
  const stromen = bron.stromen(atlas.jaar)?.stromen;
  return namen.map((naam) => {
    if (naam === 'tafels') return tafelsOf({ atlas, bron, eigen: [] }, opgave, laag);
    if (naam === 'stromen' && !stromen)
      throw new GebruikFout(`Van ${atlas.jaar} zijn er geen stromen tussen wonen en werken.`);
    if (naam === 'verplaatsingen' && !eigen.vandaag)
      throw new GebruikFout('Noem met --vandaag de indeling waarvandaan verplaatsingen tellen.');
    return goalOf(naam, eigen, stromen);
  });
}

/** The tafels of the reference households with the design in the place of the indelingen of its layer. */
function tafelsOf({ atlas, bron }: Werk, opgave: Ontwerpopgave, laag: number): Afweegdoel {
  const { takenboek } = bron.pakket;
  if (takenboek.taken.length === 0)
    throw new GebruikFout('In dit pakket staan geen taken, dus ook geen tafels.');
  const vervangt = (opgave.lagen[laag]?.indelingen ?? []).map((i) => i.indeling);
  const doel = createTafeldoel({ atlas, takenboek }, vervangt);
  return {
    naam: 'tafels',
    richting: 'laag',
    slechtst: doel.bereik.meest,
    best: doel.bereik.minst,
    meet: (labels) => Number(doel.meanTafels(labels).toPrecision(10)),
    gebieden: doel.gebieden,
  };
}

/** The goals that can be measured for a layer, without asking for more. */
export function knownDoelen({ atlas, bron }: Werk, opgave: Ontwerpopgave, laag: number): Doelkeuze[] {
  return [
    ...((opgave.lagen[laag]?.indelingen.length ?? 0) > 0 ? (['overeenstemming'] as const) : []),
    ...(bron.stromen(atlas.jaar) ? (['stromen'] as const) : []),
    'onbalans',
    ...(opgave.vandaag && laag === 0 ? (['verplaatsingen'] as const) : []),
    ...(bron.pakket.takenboek.taken.length > 0 ? (['tafels'] as const) : []),
  ];
}
