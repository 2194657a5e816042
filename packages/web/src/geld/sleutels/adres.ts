import { known, parseMet, type Ruw, type Stand, text } from '../../adres/index.ts';
import type { Deelnemerkeuze } from '../invoer/deelnemers.ts';
import { parseDeelnemers } from '../vertrek/adres.ts';

/** What the address says of a contribution key. */
interface Sleuteldeel extends Omit<Deelnemerkeuze, 'jaar'> {
  /** Measures with their weights: `inwoners*0.6,gebruik*0.4`. */
  readonly sleutel?: string;
  /** Euro per inhabitant by which a contribution may rise in a year. */
  readonly hoogstens?: number;
}

export type Sleuteladres = Stand & Sleuteldeel;

function amount(waarde: unknown): number | undefined {
  const getal = Number(waarde);
  return waarde !== '' && getal >= 0.01 && getal <= 1_000_000 ? getal : undefined;
}

export function parseSleuteladres(ruw: Ruw): Sleuteladres {
  return parseMet(ruw, {
    ...parseDeelnemers(ruw),
    ...known<Sleuteldeel>({
      sleutel: text(ruw.sleutel)?.slice(0, 200),
      hoogstens: amount(ruw.hoogstens),
    }),
  });
}
