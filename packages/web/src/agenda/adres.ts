import { EIGENAARNIVEAUS, OPGAVEDOMEINEN, OPGAVESTATEN } from '@samenhang/core/opgave';
import { code, known, oneOf, parseMet, type Ruw, type Stand, short } from '../adres/index.ts';

/** What the address says of the agenda: a search and a value of each filter. */
interface Agendakeuze {
  readonly zoek?: string;
  readonly staat?: (typeof OPGAVESTATEN)[number];
  readonly domein?: (typeof OPGAVEDOMEINEN)[number]['domein'];
  readonly niveau?: (typeof EIGENAARNIVEAUS)[number];
  readonly eigenaar?: string;
  readonly gemeente?: string;
  /** Only what is due to be looked back at. */
  readonly terug?: 'ja';
}

export type Agendaadres = Stand & Agendakeuze;

export function parseAgendaadres(ruw: Ruw): Agendaadres {
  return parseMet(
    ruw,
    known<Agendakeuze>({
      zoek: short(ruw.zoek),
      staat: oneOf(OPGAVESTATEN, ruw.staat),
      domein: oneOf(
        OPGAVEDOMEINEN.map(({ domein }) => domein),
        ruw.domein,
      ),
      niveau: oneOf(EIGENAARNIVEAUS, ruw.niveau),
      eigenaar: short(ruw.eigenaar),
      gemeente: code(ruw.gemeente),
      terug: oneOf(['ja'] as const, ruw.terug),
    }),
  );
}
