import { type Invoerplan, isAanvulkop, type Namenboek, planInvoer, readAanvulrijen } from '@samenhang/core';
import { readTabelbestand } from '@samenhang/data/eigen';
import type { Catalogus } from '@samenhang/taal';
import { ApiFout } from '../../atlas/index.ts';
import { type Aangevuld, loadRegistervoorbeeld, type Registervoorbeeld } from '../vragen.ts';

/** Where a file cannot be read: as a table, or as an export, with the line of the file. */
type Leesfout =
  | { readonly soort: 'tabel'; readonly code: keyof Catalogus['aanvulling']['invoer']['bestand'] }
  | {
      readonly soort: 'export';
      readonly code: keyof Catalogus['register']['uitExport']['fouten'];
      readonly regel: string;
    }
  | { readonly soort: 'server'; readonly fout: Error };

/** What would become of the own records; of an export also what is left aside. */
export interface Gelezen {
  readonly plan: Invoerplan;
  readonly uitvoer?: Registervoorbeeld;
}

export type Lezing = ({ readonly ok: true } & Gelezen) | { readonly ok: false; readonly fout: Leesfout };

interface Omgeving {
  readonly organisatie: string;
  readonly bestaand: readonly Aangevuld[];
  readonly boek: Namenboek;
}

/** An export is XML: by its name, or by how it begins. */
async function isXml(bestand: File): Promise<boolean> {
  return /\.xml$/iu.test(bestand.name) || /^\uFEFF?\s*</u.test(await bestand.slice(0, 200).text());
}

function faultOf(fout: unknown): Leesfout {
  const { velden = [] } = (fout instanceof ApiFout ? (fout.probleem ?? {}) : {}) as {
    readonly velden?: readonly { readonly veld: string; readonly code: string }[];
  };
  const [eerste] = velden;
  if (!eerste) return { soort: 'server', fout: fout instanceof Error ? fout : new Error(String(fout)) };
  const code = eerste.code as Extract<Leesfout, { soort: 'export' }>['code'];
  return { soort: 'export', code, regel: eerste.veld.replace(/\D/gu, '') };
}

async function readExport(bestand: File, organisatie: string): Promise<Lezing> {
  try {
    const uitvoer = await loadRegistervoorbeeld(organisatie, bestand);
    // The client widens what the server wrote by the schema of core.
    return { ok: true, plan: uitvoer as unknown as Invoerplan, uitvoer };
  } catch (fout) {
    return { ok: false, fout: faultOf(fout) };
  }
}

/** Reads a table in the browser, and an export of the register by way of the server, which has the whole register. */
export async function readBestand(bestand: File, { organisatie, bestaand, boek }: Omgeving): Promise<Lezing> {
  if (await isXml(bestand)) return readExport(bestand, organisatie);
  const tabel = await readTabelbestand(new Uint8Array(await bestand.arrayBuffer()), isAanvulkop);
  return tabel.ok
    ? { ok: true, plan: planInvoer(bestaand, readAanvulrijen(tabel.koppen, tabel.rijen, boek)) }
    : { ok: false, fout: { soort: 'tabel', code: tabel.code } };
}
