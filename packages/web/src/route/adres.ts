import { id, known, list, parseMet, type Ruw, type Stand } from '../adres/index.ts';

/** What the address says of the tafels of a reference household. */
interface Versnipperkeuze {
  /** The reference household of which the tafels are counted. */
  readonly huishouden?: string;
  /** Indelingen that are left out, and the own indeling in their place; without one each gemeente for itself. */
  readonly zonder?: readonly string[];
  readonly door?: string;
}

/** The address of the tafels over all gemeenten. */
export type Versnipperadres = Stand & Versnipperkeuze;

export function parseVersnipperadres(ruw: Ruw): Versnipperadres {
  const zonder = list(ruw.zonder);
  const eigen = known<Versnipperkeuze>({
    huishouden: id(ruw.huishouden),
    zonder: zonder && zonder.length > 0 ? zonder : undefined,
    door: id(ruw.door),
  });
  return parseMet(ruw, eigen);
}
