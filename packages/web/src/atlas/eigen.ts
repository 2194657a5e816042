import type { Kaartvorm } from '@samenhang/beeld';
import {
  type AndereNaam,
  type Atlas,
  addEigenIndeling,
  buildEigenIndeling,
  type Deelwijze,
  type EigenIndeling,
  type EigenRij,
  gelegdHerkomst,
  overlapRows,
  proposeDeelwijze,
} from '@samenhang/core';
import type { Lezing } from '@samenhang/data/eigen';
import { useSyncExternalStore } from 'react';
import { legVlakken } from '../vlakken/index.ts';
import type { EigenBestand } from './eigenbestand.ts';
import type { EigenKaart, Legstand, Vlakfout } from './eigenkaart.ts';
import { bewaarEigen, laadEigen, vergeetEigen, volgEigen, wijzigBewaard } from './eigenopslag.ts';

/** What comes in: the rows of a table, or a map. */
export type EigenInhoud = {
  /** A number made of the bytes of the file: the same file has the same in every browser. */
  readonly merk: number;
  readonly overgeslagen: readonly Vlakfout[];
} & (
  | {
      readonly soort: 'tabel';
      readonly rijen: readonly EigenRij[];
      readonly lezing: Lezing | undefined;
      /** The file itself, where its columns can be chosen. */
      readonly bytes: Uint8Array | undefined;
    }
  | { readonly soort: 'kaart'; readonly kaart: EigenKaart }
);

/** An own table with how it fits the gemeenten of a year. */
export interface Eigen extends EigenBestand {
  readonly uitkomst: EigenIndeling;
  /** Of a map: what became of gemeenten that lie in more than one area. */
  readonly wijze?: Deelwijze;
}

/** Is this indeling somebody's own? */
export function isEigen(indeling: string): boolean {
  return /^eigen-\d+$/u.test(indeling);
}

/** The own files, and whether this browser keeps them: `undefined` until that was tried. */
interface Eigenstand {
  readonly bestanden: readonly EigenBestand[];
  readonly bewaard: boolean | undefined;
}

let stand: Eigenstand = { bestanden: [], bewaard: undefined };
const luisteraars = new Set<() => void>();

function tell(nieuw: Eigenstand): void {
  stand = nieuw;
  for (const luisteraar of luisteraars) luisteraar();
}

function change(bestanden: readonly EigenBestand[]): void {
  tell({ ...stand, bestanden });
}

/** A file as another tab has it by now. How far its map is laid here stays as it is: the areas are the same. */
function hearOf(id: string, bestand: EigenBestand | undefined): void {
  const hier = stand.bestanden.find((b) => b.id === id);
  if (!bestand) {
    if (hier) drop(id);
    return;
  }
  const perJaar = hier?.kaart?.perJaar;
  const nieuw = bestand.kaart && perJaar ? { ...bestand, kaart: { ...bestand.kaart, perJaar } } : bestand;
  change(hier ? stand.bestanden.map((b) => (b.id === id ? nieuw : b)) : [...stand.bestanden, nieuw]);
}

/** What was kept in an earlier visit; read once, when a page first asks for own files. */
let geladen: Promise<void> | undefined;

function load(): Promise<void> {
  geladen ??= laadEigen().then(
    (eerder) => {
      if (eerder.length > 0) tell({ bestanden: [...eerder, ...stand.bestanden], bewaard: true });
      volgEigen(hearOf);
    },
    () => {
      tell({ ...stand, bewaard: false });
    },
  );
  return geladen;
}

/** Keeps what is done, or tells who looks at the files that it cannot be. */
function keep(werk: Promise<void>): void {
  werk.then(
    () => {
      tell({ ...stand, bewaard: true });
    },
    () => {
      tell({ ...stand, bewaard: false });
    },
  );
}

/** Changes one file, here and where it is kept. */
function changeOne(id: string, wijziging: (bestand: EigenBestand) => EigenBestand): void {
  change(stand.bestanden.map((b) => (b.id === id ? wijziging(b) : b)));
  const bestand = stand.bestanden.find((b) => b.id === id);
  if (bestand) keep(wijzigBewaard(bestand, wijziging));
}

function toBestand(id: string, naam: string, inhoud: EigenInhoud): EigenBestand {
  const { overgeslagen } = inhoud;
  if (inhoud.soort === 'kaart') return { id, naam, rijen: [], kaart: inhoud.kaart, overgeslagen };
  const { rijen, lezing, bytes } = inhoud;
  return { id, naam, rijen, lezing, bytes, overgeslagen };
}

/**
 * Adds a table, or a map; gives the id that it has from now on.
 * @param opnieuw takes the place of the same file as it was read before: somebody chose other columns of it.
 */
export async function voegEigenToe(naam: string, inhoud: EigenInhoud, opnieuw = false): Promise<string> {
  await load();
  // So a link never takes somebody else's file for this one, and counts this one again when it is chosen anew.
  const id = `eigen-${inhoud.merk}`;
  const isEr = stand.bestanden.some((b) => b.id === id);
  if (isEr && !opnieuw) return id;
  const nieuw = toBestand(id, naam, inhoud);
  change(isEr ? stand.bestanden.map((b) => (b.id === id ? nieuw : b)) : [...stand.bestanden, nieuw]);
  keep(bewaarEigen(nieuw));
  return id;
}

const stoppers = new Map<string, () => void>();

function drop(id: string): void {
  for (const [sleutel, stop] of stoppers) if (sleutel.startsWith(`${id} `)) stop();
  change(stand.bestanden.filter((b) => b.id !== id));
}

/** Takes a table out again; work on it stops. */
export function verwijderEigen(id: string): void {
  drop(id);
  keep(vergeetEigen(id));
}

const inKaart =
  (wijziging: (kaart: EigenKaart) => EigenKaart) =>
  (b: EigenBestand): EigenBestand =>
    b.kaart ? { ...b, kaart: wijziging(b.kaart) } : b;

/** Takes the names of the regio's from another property. */
export function noemEigen(id: string, naam: string): void {
  changeOne(
    id,
    inKaart((kaart) => ({ ...kaart, velden: { ...kaart.velden, naam } })),
  );
}

/** Chooses what becomes of a gemeente that lies in more than one area. */
export function deelEigen(id: string, delen: Deelwijze): void {
  changeOne(
    id,
    inKaart((kaart) => ({ ...kaart, delen })),
  );
}

/** Lays every map over the gemeenten of a year, where that was not done yet. */
export function legEigen(jaar: number, gebieden: Kaartvorm['vlakken']): void {
  for (const { id, kaart } of stand.bestanden) {
    if (!kaart || kaart.perJaar.has(jaar)) continue;
    const zet = (hoever: Legstand) => {
      const leg = inKaart((oud) => ({ ...oud, perJaar: new Map(oud.perJaar).set(jaar, hoever) }));
      change(stand.bestanden.map((b) => (b.id === id ? leg(b) : b)));
    };
    zet({ soort: 'bezig', deel: 0 });
    let getoond = 0;
    const stop = legVlakken(gebieden, kaart.vlakken, {
      gedaan: (deel) => {
        // Twenty steps are enough to see that it goes on.
        if (deel - getoond < 0.05) return;
        getoond = deel;
        zet({ soort: 'bezig', deel });
      },
      klaar: (overleg) =>
        zet(overleg.ok ? { soort: 'klaar', overlap: overleg.overlap } : { soort: 'mis', fout: overleg.fout }),
      mis: () => zet({ soort: 'mis', fout: undefined }),
    });
    stoppers.set(`${id} ${jaar}`, stop);
  }
}

/** Writes another gemeente in a line of a table. */
export function verbeterEigen(id: string, rij: number, gemeente: string): void {
  const mend = (regel: EigenRij): EigenRij => (regel.rij === rij ? { ...regel, gemeente } : regel);
  changeOne(id, (b) => ({ ...b, rijen: b.rijen.map(mend) }));
}

/** The tables and maps of this moment, and whether this browser keeps them. */
export function useEigenBestanden(): Eigenstand {
  return useSyncExternalStore(
    (luisteraar) => {
      luisteraars.add(luisteraar);
      void load();
      return () => luisteraars.delete(luisteraar);
    },
    () => stand,
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

/** How each table fits the gemeenten of an atlas; a map only once it is laid over them. */
export function pasEigen(atlas: Atlas, eigen: readonly EigenBestand[]): readonly Eigen[] {
  const andere = andereNamenVan(atlas);
  return eigen.flatMap((b) => {
    const stand = b.kaart?.perJaar.get(atlas.jaar);
    if (b.kaart && stand?.soort !== 'klaar') return [];
    if (!b.kaart || stand?.soort !== 'klaar')
      return { ...b, uitkomst: buildEigenIndeling(atlas, andere, b.rijen, b.id, { bron: b.naam }) };
    const wijze = b.kaart.delen ?? proposeDeelwijze(stand.overlap);
    const rijen = overlapRows(stand.overlap, b.kaart.vlakken, b.kaart.velden, wijze);
    const herkomst = { bron: b.naam, ...gelegdHerkomst(wijze) };
    return { ...b, rijen, wijze, uitkomst: buildEigenIndeling(atlas, andere, rijen, b.id, herkomst) };
  });
}

/**
 * The atlas with the own tables in it, in a group of their own; the same atlas when there are none. A table without a
 * single gemeente in a regio says nothing and takes no part.
 */
export function metEigen(atlas: Atlas, eigen: readonly Eigen[]): Atlas {
  const namen = andereNamenVan(atlas);
  const rijkste = eigen.reduce((rijker, { id, naam, uitkomst }) => {
    if (uitkomst.editie.regios.length === 0) return rijker;
    const samen = addEigenIndeling(rijker, uitkomst, naam);
    const rij = samen.indelingen.get(id);
    return rij
      ? { ...samen, indelingen: new Map(samen.indelingen).set(id, { ...rij, domein: 'eigen' }) }
      : samen;
  }, atlas);
  onthoudAndereNamen(rijkste, namen);
  return rijkste;
}
