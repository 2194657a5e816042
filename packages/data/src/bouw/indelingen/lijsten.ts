/** Membership lists that came one by one: each file is (a part of) one editie, as `invoer/lijsten.csv` says. */
import type { Bronmap, Bronrij } from '../bron.ts';

/** The rows of all lists, in the columns of the long membership table. */
export function readLijsten(bron: Bronmap, lijsten: readonly Bronrij[]): Bronrij[] {
  return lijsten.flatMap((lijst) => {
    const vast = new Map(['indeling', 'jaar'].map((kolom) => [kolom, lijst(kolom)]));
    return bron.readTabel(lijst('bestand')).map(
      (rij): Bronrij =>
        (kolom) =>
          vast.get(kolom) ?? rij(kolom === 'gemeente' ? 'gemeente_code' : kolom),
    );
  });
}

/** The edities of which the lists name a part of the gemeenten only. */
export function findDeels(lijsten: readonly Bronrij[]): ReadonlySet<string> {
  const deels = lijsten.filter((lijst) => lijst('deels') === 'ja');
  return new Set(deels.map((lijst) => `${lijst('indeling')} ${lijst('jaar')}`));
}
