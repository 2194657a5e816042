/**
 * A table of CBS with what gemeenten spend by task field (Iv3, 'Gemeenterekeningen per taakveld'): a line for each gemeente,
 * task field and year. Task fields are told by their number, as `6.81a`; since the budget of 2023 6.81 is split in 6.81a
 * (beschermd wonen) and 6.81b (opvang) (Iv3-Informatievoorschrift 2023).
 */

import { type Bedragfout, type Bedragrij, readBedragen } from './bedragen.ts';

interface Iv3regel {
  readonly regel: number;
  /** As it stands there: code or name. */
  readonly gemeente: string;
  readonly taakveld: string;
  readonly jaar: number;
  readonly euro: number;
}

export type Iv3fout =
  | Bedragfout
  | {
      readonly code: 'geen-taakveld' | 'geen-jaar';
      readonly regel: number;
      readonly kolom: 'taakveld' | 'jaar';
      readonly tekst: string;
    };

type Iv3uitkomst =
  | { readonly ok: true; readonly regels: readonly Iv3regel[]; readonly duizenden: boolean }
  | { readonly ok: false; readonly fouten: readonly Iv3fout[] };

const taakveldOf = (tekst: string): string | undefined =>
  /^\s*(\d{1,2}\.\d{1,2}\s?[a-z]?)(?![\d.])/iu.exec(tekst)?.[1]?.replace(/\s/u, '').toLowerCase();
const yearOf = (tekst: string): number | undefined => {
  const jaar = /^((?:19|20)\d\d)(?:JJ00|\*{0,2})?$/u.exec(tekst)?.[1];
  return jaar === undefined ? undefined : Number(jaar);
};

function readRij({ regel, woorden, getallen }: Bedragrij, fouten: Iv3fout[]): Iv3regel {
  const { gemeente = '', taakveld: veld = '', jaar: periode = '' } = woorden;
  const [taakveld, jaar] = [taakveldOf(veld), yearOf(periode)];
  if (taakveld === undefined) fouten.push({ code: 'geen-taakveld', regel, kolom: 'taakveld', tekst: veld });
  if (jaar === undefined) fouten.push({ code: 'geen-jaar', regel, kolom: 'jaar', tekst: periode });
  return { regel, gemeente, taakveld: taakveld ?? '', jaar: jaar ?? 0, euro: getallen.euro ?? 0 };
}

/** Reads it from CSV or a workbook. Amounts in thousands, as the heading says, become euro. */
export async function readIv3(bytes: Uint8Array): Promise<Iv3uitkomst> {
  const gelezen = await readBedragen(bytes, {
    verplicht: ['gemeente', 'taakveld', 'jaar', 'euro'],
    sleutel: ['gemeente', 'taakveld', 'jaar'],
    negatief: true,
  });
  if (!gelezen.ok) return gelezen;
  const fouten: Iv3fout[] = [];
  const regels = gelezen.rijen.map((rij) => readRij(rij, fouten));
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, regels, duizenden: gelezen.duizenden };
}
