import type { Kennisvraag } from '@samenhang/core/kennis';
import { code, id, known, parseMet, type Ruw, type Stand, text } from '../adres/index.ts';

/** What the address says of the knowledge that is looked for. */
export type Kennisadres = Stand & Partial<Kennisvraag>;

export function parseKennisadres(ruw: Ruw): Kennisadres {
  return parseMet(
    ruw,
    known<Partial<Kennisvraag>>({
      zoek: text(ruw.zoek)?.slice(0, 64),
      gemeente: code(ruw.gemeente),
      taak: id(ruw.taak),
      soort: id(ruw.soort),
      onderbouwing: id(ruw.onderbouwing),
      schaal: id(ruw.schaal),
    }),
  );
}
