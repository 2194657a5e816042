import { assignLargest, crossTable, type Overdekking, takesPart } from '@samenhang/motor';

/** A gemeente that must change regio to turn A into B. */
interface Verplaatsing {
  readonly gemeente: number;
  /** Its regio in A. */
  readonly van: number;
  /** The regio of A that is matched with its regio in B; −1 when B's regio has no match and is new. */
  readonly naar: number;
  /** Its regio in B. */
  readonly doel: number;
}

/** The least number of moves that turns A into B, region names aside. */
export interface Verplaatsingen {
  /** Gemeenten compared: those in exactly one regio of both. */
  readonly aantal: number;
  /** Regio of B matched to each regio of A; −1 where none. */
  readonly koppeling: Int32Array;
  readonly lijst: readonly Verplaatsing[];
}

function matchRegios(a: Overdekking, b: Overdekking): Int32Array {
  const omvang = new Map<number, number>();
  for (const cel of crossTable(a, b, 'eenduidig')) omvang.set(cel.a * b.aantalRegios + cel.b, cel.omvang);
  const overlap = (ra: number, rb: number): number => omvang.get(ra * b.aantalRegios + rb) ?? 0;
  if (a.aantalRegios <= b.aantalRegios) return assignLargest(a.aantalRegios, b.aantalRegios, overlap);
  const omgekeerd = assignLargest(b.aantalRegios, a.aantalRegios, (rb, ra) => overlap(ra, rb));
  const koppeling = new Int32Array(a.aantalRegios).fill(-1);
  omgekeerd.forEach((ra, rb) => {
    koppeling[ra] = rb;
  });
  return koppeling;
}

/**
 * The moves that turn A into B after the matching of regio's that keeps most gemeenten in place
 * (maximum weight assignment on the contingency table). Gemeenten in several regio's, or in none,
 * of either are left out.
 */
export function moves(a: Overdekking, b: Overdekking): Verplaatsingen {
  const koppeling = matchRegios(a, b);
  const terug = new Map<number, number>();
  koppeling.forEach((rb, ra) => {
    if (rb >= 0) terug.set(rb, ra);
  });
  const doet = takesPart(a, b, 'eenduidig');
  const lijst: Verplaatsing[] = [];
  let aantal = 0;
  for (let gemeente = 0; gemeente < a.aantalEenheden; gemeente++) {
    if (!doet(gemeente)) continue;
    aantal++;
    const van = a.regio[a.start[gemeente] ?? 0] ?? 0;
    const doel = b.regio[b.start[gemeente] ?? 0] ?? 0;
    if (koppeling[van] !== doel) lijst.push({ gemeente, van, naar: terug.get(doel) ?? -1, doel });
  }
  return { aantal, koppeling, lijst };
}
