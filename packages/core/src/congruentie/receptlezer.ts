import type { Weging } from './congruentie.ts';
import type { Wens } from './kiezen.ts';

/** What a recipe asks for: a year and a choice, to be made again. */
export interface Receptwens extends Wens {
  readonly jaar: number;
  readonly indelingen: readonly string[];
}

/** The part of a recipe that cannot be read. */
export type Receptfout = 'geen-recept' | 'jaar' | 'indelingen' | 'gewichten' | 'partnerweging' | 'landweging';

export type Receptuitkomst =
  | { readonly ok: true; readonly wens: Receptwens }
  | { readonly ok: false; readonly fouten: readonly Receptfout[] };

function isRecord(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

function isWeging(x: unknown): x is Weging | undefined {
  return x === undefined || x === 'gelijk' || x === 'inwoners';
}

function isTextList(x: unknown): x is readonly string[] {
  return Array.isArray(x) && x.length > 0 && x.every((deel) => typeof deel === 'string' && deel !== '');
}

function isNumberList(x: unknown): x is readonly number[] | undefined {
  return x === undefined || (Array.isArray(x) && x.every((deel) => typeof deel === 'number'));
}

/**
 * Reads a recipe back into the question that it answers: from `recept.json`, or from any result that holds
 * its recipe under `recept`. Tells every part that cannot be read.
 */
export function readRecept(json: unknown): Receptuitkomst {
  const recept = isRecord(json) && isRecord(json.recept) ? json.recept : json;
  if (!isRecord(recept)) return { ok: false, fouten: ['geen-recept'] };
  const { jaar, indelingen, gewichten, partnerweging, landweging } = recept;
  if (
    Number.isInteger(jaar) &&
    isTextList(indelingen) &&
    isNumberList(gewichten) &&
    isWeging(partnerweging) &&
    isWeging(landweging)
  )
    return { ok: true, wens: { jaar: Number(jaar), indelingen, gewichten, partnerweging, landweging } };
  const fouten: [Receptfout, boolean][] = [
    ['jaar', Number.isInteger(jaar)],
    ['indelingen', isTextList(indelingen)],
    ['gewichten', isNumberList(gewichten)],
    ['partnerweging', isWeging(partnerweging)],
    ['landweging', isWeging(landweging)],
  ];
  return { ok: false, fouten: fouten.filter(([, goed]) => !goed).map(([veld]) => veld) };
}
