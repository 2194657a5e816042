import type { Kandidaatfout, Kennisfout } from '@samenhang/core/kennis';
import type { Catalogus } from '@samenhang/taal';

type Fout = Pick<Kandidaatfout, 'veld' | 'code' | 'gevonden'>;

/** What is wrong with a field, and how to mend it. */
export function sentenceOf({ kennis: { inbreng } }: Catalogus, { veld, code, gevonden = '' }: Fout): string {
  const naam = (inbreng.velden as Readonly<Record<string, string>>)[veld] ?? veld;
  return inbreng.fouten[code](naam, gevonden);
}

/** The sentence for one field, where something is wrong with it. */
export function faultAt(t: Catalogus, fouten: readonly Kennisfout[], pad: string): string | undefined {
  const fout = fouten.find((een) => een.pad === pad);
  return fout && sentenceOf(t, { veld: pad, code: fout.code });
}

/** Why a list was not read, with where. */
export function listSentence(
  { kennis: { inbreng } }: Catalogus,
  fout: {
    readonly code: string;
    readonly regel?: number | undefined;
    readonly gevonden?: string | undefined;
    readonly status?: number | undefined;
  },
): string {
  const zin = (inbreng.lijstfouten as Readonly<Record<string, string>>)[fout.code] ?? fout.code;
  const plek = [
    fout.regel === undefined ? '' : inbreng.regel(String(fout.regel)).toLowerCase(),
    fout.gevonden ?? '',
    fout.status === undefined ? '' : String(fout.status),
  ].filter((deel) => deel !== '');
  return plek.length === 0 ? zin : inbreng.plek(zin, plek.join(', '));
}
