/** Checking one cell against the field it stands in. Gives what is wrong, in Dutch, or nothing. */
import type { Veldschema } from '../formaat/index.ts';

interface Bezwaar {
  readonly code: string;
  readonly wat: string;
  readonly herstel: string;
}
export type Celkeuring = (waarde: string) => Bezwaar | undefined;

const GEHEEL = /^-?\d+$/;
const GETAL = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const DATUM = /^(\d{4})-(\d{2})-(\d{2})$/;

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

/** A check for one field, made once and used for each of its cells. */
export function compileVeld(veld: Veldschema): Celkeuring {
  const soort = SOORTEN[veld.type];
  const patroon = compilePattern(veld.constraints?.pattern);
  const keuze = veld.constraints?.enum;
  const verplicht = veld.constraints?.required === true;
  const begrensd = isNumeric(veld);
  return (waarde) => {
    if (waarde === '') {
      return verplicht
        ? {
            code: 'leeg',
            wat: 'is leeg, maar hier moet iets staan',
            herstel: 'Vul de cel in of haal de rij weg.',
          }
        : undefined;
    }
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
    return begrensd ? checkRange(veld, waarde) : undefined;
  };
}

function describePattern(veld: Veldschema): string {
  const patroon = veld.constraints?.pattern ?? '';
  if (patroon === '^GM\\d{4}$') return 'Schrijf GM en vier cijfers, bijvoorbeeld GM0363.';
  if (patroon === '^GM\\d{4}( GM\\d{4})*$') return 'Schrijf codes als GM0363, met een spatie ertussen.';
  return `De waarde moet passen op het patroon ${patroon}.`;
}
