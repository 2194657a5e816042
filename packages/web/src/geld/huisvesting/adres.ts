import { known, parseMet, type Ruw, type Stand, text } from '../../adres/index.ts';

/** What the address says of who needs a home, and how they are divided. */
interface Huisvestdeel {
  /** Gemeenten with their own figures, as `invoer/rijen.ts` writes them. */
  readonly rijen?: string;
  /** Measures with their weights: `inwoners*0.5,woningen*0.5`. */
  readonly verdeling?: string;
}

export type Huisvestadres = Stand & Huisvestdeel;

export function parseHuisvestadres(ruw: Ruw): Huisvestadres {
  return parseMet(
    ruw,
    known<Huisvestdeel>({
      rijen: text(ruw.rijen)?.slice(0, 8000),
      verdeling: text(ruw.verdeling)?.slice(0, 200),
    }),
  );
}
