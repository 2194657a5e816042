import { type Atlas, type Editie, nearestSpelling } from '../atlas/index.ts';
import type { Keuze, Weging } from './congruentie.ts';
import { editiesOfKeuze, type Keuzenaam, standaardEdities } from './keuzes.ts';

/** Of the indelingen that are meant when none are named: the observed ones, or carried and derived ones too. */
type Basiskeuze = 'waargenomen' | 'alles';

/** A choice as somebody asks for it, by name. */
export interface Wens {
  /** Ids; when absent, `keuze` and `basis` decide. Named indelingen count whatever their basis. */
  readonly indelingen?: readonly string[] | undefined;
  /** A choice with a name; without it and without a basis: `samen-doen`. */
  readonly keuze?: Keuzenaam | undefined;
  readonly basis?: Basiskeuze | undefined;
  /** Beside `indelingen`, each above 0. */
  readonly gewichten?: readonly number[] | undefined;
  readonly partnerweging?: Weging | undefined;
  readonly landweging?: Weging | undefined;
}

/** What is wrong with a wish; `bedoeld` is the nearest valid spelling, `nummer` counts from 1. */
export type Keuzefout =
  | { readonly code: 'onbekende-indeling'; readonly indeling: string; readonly bedoeld: string | undefined }
  | { readonly code: 'dubbele-indeling'; readonly indeling: string }
  | { readonly code: 'gewicht-ongeldig'; readonly nummer: number }
  | { readonly code: 'gewichten-aantal'; readonly gewichten: number; readonly indelingen: number }
  | { readonly code: 'gewichten-zonder-indelingen' }
  | { readonly code: 'keuze-en-indelingen' }
  | { readonly code: 'geen-indelingen' };

export type Keuzeuitkomst =
  | { readonly ok: true; readonly keuze: Keuze }
  | { readonly ok: false; readonly fouten: readonly Keuzefout[] };

/**
 * The edities that a wish means when it names no indelingen. Only a basis: everything of that basis, or all there is
 * where nothing was observed. A choice with a name and `waargenomen`: what of it was observed.
 */
export function impliedEdities(
  atlas: Atlas,
  { keuze, basis }: Pick<Wens, 'keuze' | 'basis'>,
): readonly Editie[] {
  if (keuze) {
    const edities = editiesOfKeuze(atlas, keuze);
    return basis === 'waargenomen' ? edities.filter((e) => e.basis === 'waargenomen') : edities;
  }
  if (!basis) return standaardEdities(atlas);
  const waargenomen = editiesOfKeuze(atlas, 'waargenomen');
  return basis === 'alles' || waargenomen.length === 0 ? editiesOfKeuze(atlas, 'alles') : waargenomen;
}

function namedEdities(
  atlas: Atlas,
  ids: readonly string[],
): { readonly edities: readonly Editie[]; readonly fouten: readonly Keuzefout[] } {
  const edities: Editie[] = [];
  const fouten: Keuzefout[] = [];
  ids.forEach((indeling, k) => {
    const editie = atlas.edities.get(indeling);
    if (!editie)
      fouten.push({
        code: 'onbekende-indeling',
        indeling,
        bedoeld: nearestSpelling(indeling, atlas.edities.keys()),
      });
    else if (ids.indexOf(indeling) < k) fouten.push({ code: 'dubbele-indeling', indeling });
    else edities.push(editie);
  });
  return { edities, fouten };
}

function checkGewichten({ gewichten, indelingen }: Wens): readonly Keuzefout[] {
  if (!gewichten) return [];
  if (!indelingen) return [{ code: 'gewichten-zonder-indelingen' }];
  const fouten: Keuzefout[] = [];
  if (gewichten.length !== indelingen.length)
    fouten.push({ code: 'gewichten-aantal', gewichten: gewichten.length, indelingen: indelingen.length });
  gewichten.forEach((w, i) => {
    if (!(w > 0 && Number.isFinite(w))) fouten.push({ code: 'gewicht-ongeldig', nummer: i + 1 });
  });
  return fouten;
}

/** Turns a wish into a choice over an atlas, or tells everything that is wrong with it. */
export function selectKeuze(atlas: Atlas, wens: Wens): Keuzeuitkomst {
  const { edities, fouten: naamfouten } = wens.indelingen
    ? namedEdities(atlas, wens.indelingen)
    : { edities: impliedEdities(atlas, wens), fouten: [] };
  const fouten = [...naamfouten, ...checkGewichten(wens)];
  if (wens.indelingen && wens.keuze) fouten.push({ code: 'keuze-en-indelingen' });
  if (edities.length === 0 && fouten.length === 0) fouten.push({ code: 'geen-indelingen' });
  if (fouten.length > 0) return { ok: false, fouten };
  return {
    ok: true,
    keuze: {
      edities,
      gewichten: wens.gewichten,
      partnerweging: wens.partnerweging ?? 'gelijk',
      landweging: wens.landweging ?? 'gelijk',
    },
  };
}
