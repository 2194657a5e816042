import { buildNetwerk, connectedParts, membersOf } from '../../grond/index.ts';
import { canonical } from '../../partitie/index.ts';
import { unitOf, weightOf } from '../opgave/gewicht.ts';
import { apartPairs, bundle, cellsOf, inside, togetherPairs } from '../opgave/kern.ts';
import type { Familie, Opgave } from '../opgave/opgave.ts';

/** Why no map can exist; what is said is proven. Units by index. */
export type Reden =
  | {
      readonly code: 'totaal-te-klein';
      readonly totaal: number;
      readonly aantal: number;
      readonly minimum: number;
    }
  | {
      readonly code: 'totaal-te-groot';
      readonly totaal: number;
      readonly aantal: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'aantal-past-niet';
      readonly totaal: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly code: 'te-weinig-eenheden'; readonly eenheden: number; readonly aantal: number }
  | {
      readonly code: 'band-leeg';
      readonly wat: 'gewicht' | 'aantal';
      readonly minimum: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'groep-te-groot';
      readonly eenheden: readonly number[];
      readonly gewicht: number;
      readonly maximum: number;
    }
  | DeelReden
  | {
      readonly code: 'te-veel-delen';
      readonly nodig: number;
      readonly maximum: number;
      readonly door: Oorzaak;
    }
  | {
      readonly code: 'te-weinig-ruimte';
      readonly mogelijk: number;
      readonly minimum: number;
      readonly door: Oorzaak;
    }
  | { readonly code: 'samen-en-apart'; readonly a: number; readonly b: number }
  | { readonly code: 'samen-onbereikbaar'; readonly a: number; readonly b: number; readonly door: Oorzaak };

/** A connected part that no whole number of regions fits. */
export interface DeelReden {
  readonly code: 'deel-te-klein' | 'deel-past-niet';
  readonly eenheden: readonly number[];
  readonly gewicht: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly door: Oorzaak;
}

/** What makes a part: the graph itself, or walls, or locked regions. */
export type Oorzaak = 'ligging' | 'muren' | 'vasteRegios';

/** A reason and the families of constraints that it rests on. */
export interface Bewijs {
  readonly reden: Reden;
  readonly families: readonly Familie[];
}

/** All structural reasons why a question has no answer; empty when none was seen (which proves nothing). */
export function findReasons(o: Opgave): Bewijs[] {
  const delen = usableParts(o);
  return [...totals(o), ...groups(o), ...contradictions(o, delen), ...parts(o, delen)];
}

interface Delen {
  readonly label: Int32Array;
  readonly leden: readonly number[][];
  readonly door: readonly Oorzaak[];
}

/** Parts of the units within which every region must lie. */
function usableParts(o: Opgave): Delen {
  const heel = buildNetwerk(o.n, o.verbindingen);
  const aaneen = o.aaneengesloten ?? true;
  const partsOf = (cel: Int32Array): Int32Array =>
    canonical(aaneen ? connectedParts(buildNetwerk(o.n, inside(heel, cel))) : cel);
  const niets = new Int32Array(o.n);
  const { vasteRegios: _, ...zonderSlot } = o;
  const label = partsOf(cellsOf(o));
  const leden = membersOf(label);
  const ligging = sizesBy(partsOf(niets));
  const metMuren = sizesBy(partsOf(cellsOf(zonderSlot)));
  const door = leden.map((l): Oorzaak => {
    if (ligging(l[0]!) === l.length) return 'ligging';
    return metMuren(l[0]!) === l.length ? 'muren' : 'vasteRegios';
  });
  return { label, leden, door };
}

function sizesBy(label: Int32Array): (v: number) => number {
  const maat = membersOf(label).map((l) => l.length);
  return (v) => maat[label[v]!]!;
}

/** Rounding of sums of weights never makes a reason. */
const speling = 1e-9;

function totals(o: Opgave): Bewijs[] {
  const totaal = weightOf(
    o,
    unitOf(o),
    Array.from({ length: o.n }, (_, v) => v),
  );
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = o;
  // Zero regions hold nobody.
  const min = Math.max(1, o.aantal?.min ?? 1);
  const max = o.aantal?.max ?? Math.max(o.n, 1);
  const marge = totaal * speling;
  const uit: Bewijs[] = [];
  if (minimum > maximum)
    uit.push({
      reden: { code: 'band-leeg', wat: 'gewicht', minimum, maximum },
      families: ['minimum', 'maximum'],
    });
  if (min > max || max < 1)
    uit.push({
      reden: { code: 'band-leeg', wat: 'aantal', minimum: min, maximum: max },
      families: ['minAantal', 'maxAantal'],
    });
  if (uit.length > 0 || o.n === 0) return uit;
  if (min > o.n)
    uit.push({ reden: { code: 'te-weinig-eenheden', eenheden: o.n, aantal: min }, families: ['minAantal'] });
  if (min * minimum > totaal + marge)
    uit.push({
      reden: { code: 'totaal-te-klein', totaal, aantal: min, minimum },
      families: min > 1 ? ['minimum', 'minAantal'] : ['minimum'],
    });
  if (max * maximum < totaal - marge)
    uit.push({
      reden: { code: 'totaal-te-groot', totaal, aantal: max, maximum },
      families: ['maximum', 'maxAantal'],
    });
  if (uit.length === 0 && !fits(totaal, minimum, maximum))
    uit.push({
      reden: { code: 'aantal-past-niet', totaal, minimum, maximum },
      families: ['minimum', 'maximum'],
    });
  return uit;
}

/** Fewest and most regions that a weight can be divided in. */
function range(som: number, minimum: number, maximum: number): { laag: number; hoog: number } {
  return {
    laag: Math.max(1, Math.ceil((som / maximum) * (1 - speling))),
    hoog: minimum > 0 ? Math.floor((som / minimum) * (1 + speling)) : Number.POSITIVE_INFINITY,
  };
}

function fits(som: number, minimum: number, maximum: number): boolean {
  const { laag, hoog } = range(som, minimum, maximum);
  return laag <= hoog;
}

function groups(o: Opgave): Bewijs[] {
  const { maximum } = o;
  if (maximum === undefined) return [];
  const maat = unitOf(o);
  return membersOf(bundle(o)).flatMap((eenheden): Bewijs[] => {
    const gewicht = weightOf(o, maat, eenheden);
    if (gewicht <= maximum * (1 + speling)) return [];
    const families: Familie[] = eenheden.length > 1 ? ['maximum', ...togetherFamilies(o)] : ['maximum'];
    return [{ reden: { code: 'groep-te-groot', eenheden, gewicht, maximum }, families }];
  });
}

/** Families that keep units together in this question. */
function togetherFamilies(o: Opgave): Familie[] {
  const uit: Familie[] = [];
  if ((o.samen?.length ?? 0) > 0) uit.push('samen');
  if ((o.vasteRegios?.length ?? 0) > 0) uit.push('vasteRegios');
  if ((o.vasteEenheden?.length ?? 0) > 0) uit.push('vasteEenheden');
  return uit;
}

function contradictions(o: Opgave, delen: Delen): Bewijs[] {
  const bundel = bundle(o);
  const metApart: Familie[] =
    (o.apart?.length ?? 0) > 0 ? ['apart', ...togetherFamilies(o)] : togetherFamilies(o);
  const uit = apartPairs(o)
    .filter(([a, b]) => bundel[a] === bundel[b])
    .map(([a, b]): Bewijs => ({ reden: { code: 'samen-en-apart', a, b }, families: metApart }));
  for (const [a, b] of togetherPairs(o)) {
    if (delen.label[a] === delen.label[b]) continue;
    const [da, db] = [delen.door[delen.label[a]!]!, delen.door[delen.label[b]!]!];
    const door = da === 'ligging' ? db : da;
    uit.push({
      reden: { code: 'samen-onbereikbaar', a, b, door },
      families: [...togetherFamilies(o), ...causes(o, door)],
    });
  }
  return uit;
}

function causes(o: Opgave, door: Oorzaak): Familie[] {
  const aaneen: Familie[] = (o.aaneengesloten ?? true) ? ['aaneengesloten'] : [];
  if (door === 'ligging') return aaneen;
  return door === 'muren' ? [...aaneen, 'muren'] : [...aaneen, ...wallsIfAny(o), 'vasteRegios'];
}

function wallsIfAny(o: Opgave): Familie[] {
  return (o.muren?.length ?? 0) > 0 ? ['muren'] : [];
}

function parts(o: Opgave, { leden, door }: Delen): Bewijs[] {
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = o;
  if (leden.length < 2) return [];
  const uit: Bewijs[] = [];
  let nodig = 0;
  let mogelijk = 0;
  const maat = unitOf(o);
  leden.forEach((eenheden, k) => {
    const gewicht = weightOf(o, maat, eenheden);
    const { laag, hoog } = range(gewicht, minimum, maximum);
    nodig += laag;
    mogelijk += Math.min(hoog, eenheden.length);
    if (laag <= hoog) return;
    const code = hoog < 1 ? 'deel-te-klein' : 'deel-past-niet';
    const banden: Familie[] = code === 'deel-te-klein' ? ['minimum'] : ['minimum', 'maximum'];
    uit.push({
      reden: { code, eenheden, gewicht, minimum, maximum, door: door[k]! },
      families: [...banden, ...causes(o, door[k]!)],
    });
  });
  return uit.length > 0 ? uit : counts(o, door, nodig, mogelijk);
}

function counts(o: Opgave, door: readonly Oorzaak[], nodig: number, mogelijk: number): Bewijs[] {
  const max = o.aantal?.max ?? o.n;
  const min = o.aantal?.min ?? 1;
  const oorzaak = door.find((d) => d === 'vasteRegios') ?? door.find((d) => d === 'muren') ?? 'ligging';
  const om = causes(o, oorzaak);
  const heeft = (f: Familie, x: number | undefined): Familie[] => (x === undefined ? [] : [f]);
  if (nodig > max)
    return [
      {
        reden: { code: 'te-veel-delen', nodig, maximum: max, door: oorzaak },
        families: ['maxAantal', ...heeft('maximum', o.maximum), ...om],
      },
    ];
  if (mogelijk < min)
    return [
      {
        reden: { code: 'te-weinig-ruimte', mogelijk, minimum: min, door: oorzaak },
        families: ['minAantal', ...heeft('minimum', o.minimum), ...om],
      },
    ];
  return [];
}
