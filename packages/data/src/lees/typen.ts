/** Checking one cell against the field it stands in. Gives what is wrong, in Dutch, or nothing. */
import type { Veldschema } from '../formaat/index.ts';
import { WEBADRES } from '../tabellen/index.ts';

interface Bezwaar {
  readonly code: string;
  readonly wat: string;
  readonly herstel: string;
}
export type Celkeuring = (waarde: string) => Bezwaar | undefined;

const GEHEEL = /^-?\d+$/;
const GETAL = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const DATUM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Control signs, line breaks among them, and what turns the direction of text: a cell is one line of readable text. */
const ONZICHTBAAR = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Takes room, but nobody sees it. */
const LEEG = /^[\s\p{Cf}]*$/u;
/** An address that runs as code, or reads a file, where somebody follows it. */
const ONVEILIG = /^\s*(?:(?:javascript|vbscript|file|blob):|data:[\w-]+\/)/i;

/** What is wrong with a text, wherever it stands. */
export function findTekstbezwaar(waarde: string): Bezwaar | undefined {
  if (ONZICHTBAAR.test(waarde)) {
    return {
      code: 'onzichtbaar-teken',
      wat: 'bevat een regeleinde of een teken dat niemand ziet',
      herstel: 'Schrijf de waarde op één regel, zonder zulke tekens.',
    };
  }
  return ONVEILIG.test(waarde)
    ? { code: 'onveilig-adres', wat: 'is geen veilig adres', herstel: 'Schrijf een adres met https.' }
    : undefined;
}

function checkTekst(waarde: string): Bezwaar | undefined {
  if (LEEG.test(waarde)) {
    return {
      code: 'leeg',
      wat: 'heeft alleen spaties',
      herstel: 'Vul de cel in, of maak haar helemaal leeg.',
    };
  }
  if (waarde !== waarde.trim()) {
    return { code: 'spaties', wat: 'begint of eindigt met een spatie', herstel: 'Haal die spatie weg.' };
  }
  return findTekstbezwaar(waarde);
}

/** No fact of this format is older, or lies further ahead. */
const JAREN = { van: 1800, tot: 2100 } as const;

function checkDatum(waarde: string): Bezwaar | undefined {
  const jaar = Number(waarde.slice(0, 4));
  if (jaar >= JAREN.van && jaar <= JAREN.tot) return undefined;
  const grens = `${String(JAREN.van)} tot en met ${String(JAREN.tot)}`;
  return {
    code: 'buiten-bereik',
    wat: `ligt niet in de jaren ${grens}`,
    herstel: `Schrijf een datum van ${grens}.`,
  };
}

function isDate(waarde: string): boolean {
  const delen = DATUM.exec(waarde);
  if (!delen) return false;
  const [jaar = 0, maand = 0, dag = 0] = delen.slice(1).map(Number);
  const datum = new Date(Date.UTC(jaar, maand - 1, dag));
  return datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag;
}

const SOORTEN: Readonly<
  Record<Veldschema['type'], { past: (w: string) => boolean; naam: string; herstel: string }>
> = {
  string: { past: () => true, naam: 'tekst', herstel: '' },
  integer: {
    past: (w) => GEHEEL.test(w),
    naam: 'een geheel getal',
    herstel: 'Schrijf alleen cijfers, zonder punt of komma.',
  },
  number: {
    past: (w) => GETAL.test(w),
    naam: 'een getal',
    herstel: 'Schrijf een getal met een punt voor de decimalen, bijvoorbeeld 0.25.',
  },
  boolean: {
    past: (w) => w === 'true' || w === 'false',
    naam: 'true of false',
    herstel: 'Schrijf true of false.',
  },
  date: { past: isDate, naam: 'een datum', herstel: 'Schrijf een bestaande datum als jjjj-mm-dd.' },
};

function compilePattern(patroon: string | undefined): RegExp | undefined {
  if (patroon === undefined) return undefined;
  try {
    return new RegExp(`^(?:${patroon})$`, 'u');
  } catch {
    return undefined;
  }
}

function rangeOf(veld: Veldschema): string {
  const { minimum, maximum } = veld.constraints ?? {};
  if (minimum !== undefined && maximum !== undefined)
    return `tussen ${String(minimum)} en ${String(maximum)}`;
  return minimum === undefined ? `ten hoogste ${String(maximum)}` : `ten minste ${String(minimum)}`;
}

function checkRange(veld: Veldschema, waarde: string): Bezwaar | undefined {
  const { minimum = -Infinity, maximum = Infinity } = veld.constraints ?? {};
  const getal = Number(waarde);
  if (getal >= minimum && getal <= maximum) return undefined;
  const grens = rangeOf(veld);
  return { code: 'buiten-bereik', wat: `moet ${grens} zijn`, herstel: `Vul een waarde in van ${grens}.` };
}

function isNumeric(veld: Veldschema): boolean {
  const { minimum, maximum } = veld.constraints ?? {};
  const begrensd = minimum !== undefined || maximum !== undefined;
  return begrensd && (veld.type === 'integer' || veld.type === 'number');
}

const ONTBREEKT: Bezwaar = {
  code: 'leeg',
  wat: 'is leeg, maar hier moet iets staan',
  herstel: 'Vul de cel in of haal de rij weg.',
};

/** What only values of one kind can have wrong with them. */
function checkSoort(veld: Veldschema): Celkeuring {
  if (veld.type === 'string') return checkTekst;
  if (veld.type === 'date') return checkDatum;
  return isNumeric(veld) ? (waarde) => checkRange(veld, waarde) : () => undefined;
}

/** A check for one field, made once and used for each of its cells. */
export function compileVeld(veld: Veldschema): Celkeuring {
  const soort = SOORTEN[veld.type];
  const patroon = compilePattern(veld.constraints?.pattern);
  const keuze = veld.constraints?.enum;
  const verplicht = veld.constraints?.required === true;
  const verder = checkSoort(veld);
  return (waarde) => {
    if (waarde === '') return verplicht ? ONTBREEKT : undefined;
    if (!soort.past(waarde)) {
      return {
        code: 'verkeerde-soort',
        wat: `is geen ${soort.naam.replace(/^een /, '')}`,
        herstel: soort.herstel,
      };
    }
    if (patroon && !patroon.test(waarde)) {
      return {
        code: 'verkeerde-vorm',
        wat: 'heeft niet de vorm die hier hoort',
        herstel: describePattern(veld),
      };
    }
    if (keuze && !keuze.includes(waarde)) {
      return {
        code: 'onbekende-keuze',
        wat: 'is hier geen keuze',
        herstel: `Kies uit: ${keuze.join(', ')}.`,
      };
    }
    return verder(waarde);
  };
}

function describePattern(veld: Veldschema): string {
  const patroon = veld.constraints?.pattern ?? '';
  if (patroon === '^GM\\d{4}$') return 'Schrijf GM en vier cijfers, bijvoorbeeld GM0363.';
  if (patroon === WEBADRES) return 'Schrijf een adres dat met https:// begint.';
  if (patroon === '^GM\\d{4}( GM\\d{4})*$') return 'Schrijf codes als GM0363, met een spatie ertussen.';
  return `De waarde moet passen op het patroon ${patroon}.`;
}
