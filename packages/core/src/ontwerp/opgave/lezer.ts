import { nearestSpelling } from '../../atlas/index.ts';
import type { Band, Laagopgave, Ontwerpopgave, Vandaag } from './opgave.ts';

/** What a part of a question should have been. */
export type Leessoort = 'object' | 'lijst' | 'tekst' | 'getal' | 'geheel-getal' | 'ja-nee' | 'paar';

/** A part of the JSON that cannot be read; `pad` is its place, as `lagen[0].gamma` ('' is the whole). */
export type Leesfout =
  | {
      readonly code: 'onbekend-veld';
      readonly pad: string;
      readonly veld: string;
      readonly bedoeld?: string | undefined;
    }
  | { readonly code: 'ontbreekt'; readonly pad: string; readonly veld: string }
  | { readonly code: 'verkeerde-soort'; readonly pad: string; readonly verwacht: Leessoort }
  | {
      readonly code: 'buiten-bereik';
      readonly pad: string;
      readonly waarde: number;
      readonly minimum: number;
      /** Infinite where there is none. */
      readonly maximum: number;
      /** The minimum itself is too low. */
      readonly boven?: true;
    }
  | { readonly code: 'band-omgekeerd'; readonly pad: string; readonly min: number; readonly max: number }
  | {
      readonly code: 'lijstlengte';
      readonly pad: string;
      readonly aantal: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'onbekende-keuze';
      readonly pad: string;
      readonly waarde: string;
      readonly keuzes: readonly string[];
      readonly bedoeld?: string | undefined;
    };

export type Leesuitkomst =
  | { readonly ok: true; readonly opgave: Ontwerpopgave }
  | { readonly ok: false; readonly fouten: readonly Leesfout[] };

type Json = Readonly<Record<string, unknown>>;
/** What was read, or null where it could not be: the fault is then told. */
type Lees<T> = (x: unknown, pad: string) => T | null;

function isRecord(x: unknown): x is Json {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

interface Getalgrens {
  readonly minimum: number;
  readonly maximum?: number;
  readonly heel?: boolean;
  /** The minimum itself is too low. */
  readonly boven?: true;
}

/** Reads parts, and remembers all that it could not read. */
class Lezer {
  readonly fouten: Leesfout[] = [];

  readonly tekst: Lees<string> = (x, pad) =>
    typeof x === 'string' && x !== '' ? x : this.wrong(pad, 'tekst');

  readonly jaNee: Lees<boolean> = (x, pad) => (typeof x === 'boolean' ? x : this.wrong(pad, 'ja-nee'));

  readonly paar: Lees<readonly [string, string]> = (x, pad) => {
    const delen: readonly unknown[] = Array.isArray(x) ? x : [];
    const [a, b] = delen;
    if (delen.length === 2 && typeof a === 'string' && typeof b === 'string') return [a, b];
    return this.wrong(pad, 'paar');
  };

  getal({ minimum, maximum = Number.POSITIVE_INFINITY, heel = false, boven }: Getalgrens): Lees<number> {
    return (x, pad) => {
      const soort = heel ? Number.isInteger(x) : Number.isFinite(x);
      if (typeof x !== 'number' || !soort) return this.wrong(pad, heel ? 'geheel-getal' : 'getal');
      const telaag = boven === true ? x <= minimum : x < minimum;
      if (!telaag && x <= maximum) return x;
      this.fouten.push({
        code: 'buiten-bereik',
        pad,
        waarde: x,
        minimum,
        maximum,
        ...(boven === true ? { boven } : {}),
      });
      return null;
    };
  }

  keuze<K extends string>(keuzes: readonly K[]): Lees<K> {
    return (x, pad) => {
      const gevonden = keuzes.find((k) => k === x);
      if (gevonden !== undefined || typeof x !== 'string') return gevonden ?? this.wrong(pad, 'tekst');
      const bedoeld = nearestSpelling(x, keuzes);
      this.fouten.push({
        code: 'onbekende-keuze',
        pad,
        waarde: x,
        keuzes,
        bedoeld,
      });
      return null;
    };
  }

  lijst<T>(lees: Lees<T>, minimum = 0, maximum = Number.POSITIVE_INFINITY): Lees<readonly T[]> {
    return (x, pad) => {
      if (!Array.isArray(x)) return this.wrong(pad, 'lijst');
      const delen: readonly unknown[] = x;
      if (delen.length < minimum || delen.length > maximum)
        this.fouten.push({ code: 'lijstlengte', pad, aantal: delen.length, minimum, maximum });
      return delen.flatMap((deel, k): T[] => {
        const waarde = lees(deel, `${pad}[${k}]`);
        return waarde === null ? [] : [waarde];
      });
    };
  }

  /** An object of the given fields; absent ones stay absent, but for those in `verplicht`. */
  object<T extends object>(
    velden: { readonly [K in keyof T]-?: Lees<NonNullable<T[K]>> },
    verplicht: readonly (keyof T & string)[] = [],
  ): Lees<T> {
    return (x, pad) => {
      if (!isRecord(x)) return this.wrong(pad, 'object');
      const op = (veld: string): string => (pad === '' ? veld : `${pad}.${veld}`);
      for (const veld of Object.keys(x))
        if (!Object.hasOwn(velden, veld)) this.unknown(op(veld), veld, velden);
      for (const veld of verplicht)
        if (x[veld] === undefined) this.fouten.push({ code: 'ontbreekt', pad: op(veld), veld });
      const lezers = Object.entries<Lees<unknown>>(velden);
      const gelezen = lezers.flatMap(([veld, lees]) => {
        const waarde = x[veld] === undefined ? null : lees(x[veld], op(veld));
        return waarde === null ? [] : [[veld, waarde] as const];
      });
      // Each field was read by the reader of its own type; where a fault was found nothing is handed out.
      return Object.fromEntries(gelezen) as T;
    };
  }

  /** Lowest and highest number, either absent. */
  band(grens: Getalgrens): Lees<Band> {
    const lees = this.object<Band>({ min: this.getal(grens), max: this.getal(grens) });
    return (x, pad) => {
      const band = lees(x, pad);
      const { min, max } = band ?? {};
      if (min !== undefined && max !== undefined && min > max)
        this.fouten.push({ code: 'band-omgekeerd', pad, min, max });
      return band;
    };
  }

  private wrong(pad: string, verwacht: Leessoort): null {
    this.fouten.push({ code: 'verkeerde-soort', pad, verwacht });
    return null;
  }

  private unknown(pad: string, veld: string, velden: object): void {
    const bedoeld = nearestSpelling(veld, Object.keys(velden));
    this.fouten.push({ code: 'onbekend-veld', pad, veld, bedoeld });
  }
}

function readerOfLaag(l: Lezer): Lees<Laagopgave> {
  const gewogen = l.object<Laagopgave['indelingen'][number]>(
    { indeling: l.tekst, gewicht: l.getal({ minimum: 0, boven: true }) },
    ['indeling'],
  );
  return l.object<Laagopgave>(
    {
      indelingen: l.lijst(gewogen),
      gamma: l.getal({ minimum: 0, maximum: 1 }),
      aantal: l.band({ minimum: 1, heel: true }),
      inwoners: l.band({ minimum: 0 }),
    },
    ['indelingen'],
  );
}

function readerOfVandaag(l: Lezer): Lees<Vandaag> {
  return l.object<Vandaag>(
    {
      indeling: l.tekst,
      vasteRegios: l.lijst(l.tekst),
      vasteGemeenten: l.lijst(l.tekst),
      verplaatsingen: l.getal({ minimum: 0, heel: true }),
    },
    ['indeling'],
  );
}

function readerOfOpgave(l: Lezer): Lees<Ontwerpopgave> {
  return l.object<Ontwerpopgave>(
    {
      jaar: l.getal({ minimum: 1, heel: true }),
      lagen: l.lijst(readerOfLaag(l), 1, 3),
      overeenkomst: l.keuze(['deelt', 'gelijk']),
      aaneengesloten: l.jaNee,
      muren: l.lijst(l.tekst),
      samen: l.lijst(l.paar),
      apart: l.lijst(l.paar),
      vandaag: readerOfVandaag(l),
      seed: l.getal({ minimum: 0, heel: true }),
      iteraties: l.getal({ minimum: 1, heel: true }),
      tijd: l.getal({ minimum: 0, boven: true }),
    },
    ['jaar', 'lagen'],
  );
}

/**
 * Reads a question from JSON: from `opgave.json`, or from any result that holds its question under `opgave`.
 * Tells every part that cannot be read, with its place; a field that the engine does not know is a fault, as what
 * was meant by it would silently be left out. Whether the names are known to an atlas, `translateOpgave` tells.
 */
export function readOntwerpopgave(json: unknown): Leesuitkomst {
  const lezer = new Lezer();
  const opgave = readerOfOpgave(lezer)(isRecord(json) && isRecord(json.opgave) ? json.opgave : json, '');
  return opgave === null || lezer.fouten.length > 0
    ? { ok: false, fouten: lezer.fouten }
    : { ok: true, opgave };
}
