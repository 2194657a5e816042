import {
  type AndereNaam,
  type Atlas,
  addEigenIndeling,
  buildEigenIndeling,
  type EigenIndeling,
  type EigenRij,
} from '@samenhang/core';
import { useSyncExternalStore } from 'react';

/** Somebody's own table. It lives in the memory of this page: nowhere else, and no longer than the page. */
export interface EigenBestand {
  /** `eigen-1`, `eigen-2`, …: how addresses call it. */
  readonly id: string;
  /** Name of the file, and of the indeling. */
  readonly naam: string;
  readonly rijen: readonly EigenRij[];
}

/** An own table with how it fits the gemeenten of a year. */
export interface Eigen extends EigenBestand {
  readonly uitkomst: EigenIndeling;
}

/** Is this indeling somebody's own? */
export function isEigen(indeling: string): boolean {
  return /^eigen-\d+$/u.test(indeling);
}

let bestanden: readonly EigenBestand[] = [];
let laatste = 0;
const luisteraars = new Set<() => void>();

function change(nieuw: readonly EigenBestand[]): void {
  bestanden = nieuw;
  for (const luisteraar of luisteraars) luisteraar();
}

/** Adds a table; gives the id that it has from now on. */
export function voegEigenToe(naam: string, rijen: readonly EigenRij[]): string {
  laatste++;
  const id = `eigen-${laatste}`;
  change([...bestanden, { id, naam, rijen }]);
  return id;
}

/** Takes a table out again. */
export function verwijderEigen(id: string): void {
  change(bestanden.filter((b) => b.id !== id));
}

/** Writes another gemeente in a line of a table. */
export function verbeterEigen(id: string, rij: number, gemeente: string): void {
  const mend = (regel: EigenRij): EigenRij => (regel.rij === rij ? { ...regel, gemeente } : regel);
  change(bestanden.map((b) => (b.id === id ? { ...b, rijen: b.rijen.map(mend) } : b)));
}

/** The tables of this moment. */
export function useEigenBestanden(): readonly EigenBestand[] {
  return useSyncExternalStore(
    (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    () => bestanden,
  );
}

const andereNamen = new WeakMap<Atlas, readonly AndereNaam[]>();

/** Remembers beside an atlas the names of other years. */
export function onthoudAndereNamen(atlas: Atlas, namen: readonly AndereNaam[]): void {
  andereNamen.set(atlas, namen);
}

/** The names of other years beside an atlas. */
export function andereNamenVan(atlas: Atlas): readonly AndereNaam[] {
  return andereNamen.get(atlas) ?? [];
}

/** How each table fits the gemeenten of an atlas. */
export function pasEigen(atlas: Atlas, eigen: readonly EigenBestand[]): readonly Eigen[] {
  const andere = andereNamenVan(atlas);
  return eigen.map((b) => ({
    ...b,
    uitkomst: buildEigenIndeling(atlas, andere, b.rijen, b.id, b.naam),
  }));
}

/** The atlas with the own tables in it, in a group of their own; the same atlas when there are none. */
export function metEigen(atlas: Atlas, eigen: readonly Eigen[]): Atlas {
  const namen = andereNamenVan(atlas);
  const rijkste = eigen.reduce((rijker, { id, naam, uitkomst }) => {
    const samen = addEigenIndeling(rijker, uitkomst, naam);
    const rij = samen.indelingen.get(id);
    return rij
      ? { ...samen, indelingen: new Map(samen.indelingen).set(id, { ...rij, domein: 'eigen' }) }
      : samen;
  }, atlas);
  onthoudAndereNamen(rijkste, namen);
  return rijkste;
}
