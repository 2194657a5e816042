import { INCIDENTKEUZES, INCIDENTSTATEN, INCIDENTUITKOMSTEN } from '@samenhang/core/incident';
import { OPGAVEDOMEINEN } from '@samenhang/core/opgave';
import { known, oneOf, parseMet, type Ruw, type Stand, short } from '../adres/index.ts';

/** What the address says of the overview of incidents: a search and a value of each filter. */
interface Incidentkeuzes {
  readonly zoek?: string;
  readonly staat?: (typeof INCIDENTSTATEN)[number];
  readonly besluit?: (typeof INCIDENTKEUZES)[number]['keuze'];
  readonly uitkomst?: (typeof INCIDENTUITKOMSTEN)[number]['uitkomst'];
  readonly domein?: (typeof OPGAVEDOMEINEN)[number]['domein'];
  readonly organisatie?: string;
  /** Only what is due to be looked back at. */
  readonly terug?: 'ja';
}

export type Incidentadres = Stand & Incidentkeuzes;

export function parseIncidentadres(ruw: Ruw): Incidentadres {
  return parseMet(
    ruw,
    known<Incidentkeuzes>({
      zoek: short(ruw.zoek),
      staat: oneOf(INCIDENTSTATEN, ruw.staat),
      besluit: oneOf(
        INCIDENTKEUZES.map(({ keuze }) => keuze),
        ruw.besluit,
      ),
      uitkomst: oneOf(
        INCIDENTUITKOMSTEN.map(({ uitkomst }) => uitkomst),
        ruw.uitkomst,
      ),
      domein: oneOf(
        OPGAVEDOMEINEN.map(({ domein }) => domein),
        ruw.domein,
      ),
      organisatie: short(ruw.organisatie),
      terug: oneOf(['ja'] as const, ruw.terug),
    }),
  );
}
