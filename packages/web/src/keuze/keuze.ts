import { type Atlas, defaultEdities, type Editie, type IndelingRij, type Keuze } from '@samenhang/core';
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

/** The default choice: all observed in that year, or all where none is; somebody's own never by default. */
export function standaardKeuze(alle: readonly Indeling[]): string[] {
  const gegeven = alle.filter(({ rij }) => !isEigen(rij.indeling));
  return defaultEdities(gegeven.map(({ editie }) => editie)).map(({ indeling }) => indeling);
}

/** Resolves an address in an atlas. Indelingen that this atlas does not have are left out. */
export function resolveKeuze(atlas: Atlas, stand: Stand): GekozenIndelingen {
  const alle = indelingenVan(atlas);
  const gevraagd = stand.indelingen ?? standaardKeuze(alle);
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
  return {
    ...stand,
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
