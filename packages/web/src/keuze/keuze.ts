import {
  type Atlas,
  type Editie,
  editiesOfKeuze,
  type IndelingRij,
  type Keuze,
  type Keuzenaam,
  standaardEdities,
  type Verband,
  verbandOf,
} from '@samenhang/core';
import type { Stand } from '../adres/index.ts';
import { isEigen } from '../atlas/index.ts';

/** An indeling of the atlas' year: its line in the catalogue beside its editie. */
export interface Indeling {
  readonly rij: IndelingRij;
  readonly editie: Editie;
}

/** The choice that the address stands for, in this atlas. */
export interface GekozenIndelingen {
  /** In the order of the catalogue. */
  readonly indelingen: readonly Indeling[];
  readonly ids: ReadonlySet<string>;
  /** Named in the address, but not to be had in this atlas: they do not count, and the page says so. */
  readonly ontbreekt: readonly string[];
  /** What partners are by this choice: gemeenten that work together, or that only share a regio. */
  readonly verband: Verband;
  /** What core computes with; undefined when nothing is chosen. */
  readonly keuze: Keuze | undefined;
  readonly isGewogen: boolean;
}

/** Every indeling of an atlas, in the order of the catalogue. */
export function indelingenVan(atlas: Atlas): Indeling[] {
  return [...atlas.indelingen.values()].flatMap((rij) => {
    const editie = atlas.edities.get(rij.indeling);
    return editie ? [{ rij, editie }] : [];
  });
}

/** The atlas without what is somebody's own: a choice with a name means the same to whoever opens the link. */
function zonderEigen(atlas: Atlas): Atlas {
  const edities = new Map([...atlas.edities].filter(([id]) => !isEigen(id)));
  return { ...atlas, edities };
}

/** The indelingen of a choice with a name; of the default choice where it has none. Somebody's own never. */
export function idsVanKeuze(atlas: Atlas, naam: Keuzenaam | undefined): string[] {
  const gegeven = zonderEigen(atlas);
  const edities = naam ? editiesOfKeuze(gegeven, naam) : standaardEdities(gegeven);
  return edities.map(({ indeling }) => indeling);
}

/** The change of year that keeps the same indelingen, also where the choice would mean others in another year. */
export function wijzigJaar(
  jaar: number,
  { keuze, indelingen }: Stand,
  atlas: Atlas,
  gekozen: GekozenIndelingen,
): { readonly jaar: number; readonly keuze?: undefined; readonly indelingen?: readonly string[] } {
  const wisselt = keuze === 'waargenomen' || (!keuze && idsVanKeuze(atlas, 'samen-doen').length === 0);
  return indelingen || !wisselt ? { jaar } : { jaar, keuze: undefined, indelingen: [...gekozen.ids] };
}

/** Resolves an address in an atlas. Indelingen that this atlas does not have are left out. */
export function resolveKeuze(atlas: Atlas, stand: Stand): GekozenIndelingen {
  const alle = indelingenVan(atlas);
  const gevraagd = stand.indelingen ?? idsVanKeuze(atlas, stand.keuze);
  const ids = new Set(gevraagd);
  const indelingen = alle.filter(({ rij }) => ids.has(rij.indeling));
  const gewichten = stand.gewichten
    ? indelingen.map(({ rij }) => stand.gewichten?.[gevraagd.indexOf(rij.indeling)] ?? 1)
    : undefined;
  const keuze: Keuze | undefined =
    indelingen.length === 0
      ? undefined
      : {
          edities: indelingen.map(({ editie }) => editie),
          ...(gewichten ? { gewichten } : {}),
          partnerweging: stand.partnerweging ?? 'gelijk',
          landweging: stand.landweging ?? 'gelijk',
        };
  return {
    indelingen,
    ids: new Set(indelingen.map(({ rij }) => rij.indeling)),
    ontbreekt: gevraagd.filter((id) => !atlas.edities.has(id)),
    verband: verbandOf(
      atlas,
      indelingen.map(({ editie }) => editie),
    ),
    keuze,
    isGewogen:
      gewichten !== undefined || stand.partnerweging === 'inwoners' || stand.landweging === 'inwoners',
  };
}

/** The address with every default written out, so that a link keeps its figures for good. */
export function volledigeStand<Adres extends Stand>(
  stand: Adres,
  atlas: Atlas,
  gekozen: GekozenIndelingen,
): Adres {
  const { keuze: _, ...rest } = stand;
  return {
    ...(rest as Adres),
    jaar: atlas.jaar,
    indelingen: gekozen.indelingen.map(({ rij }) => rij.indeling),
    ...(gekozen.keuze?.gewichten ? { gewichten: gekozen.keuze.gewichten } : {}),
  };
}

/** Two indelingen to lay side by side where nobody named any: those that the package says, else the first of the atlas. */
export function firstPair(atlas: Atlas): readonly string[] {
  const gekozen = atlas.voorkeuzes.get('vergelijking') ?? [];
  return gekozen.length === 2 ? gekozen : [...atlas.edities.keys()].slice(0, 2);
}
