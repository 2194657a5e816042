/** A cell that holds a list of names, each of which stands in another table. */
import { type Celtabel, type Foutenlijst, listRegels, quote, split } from '../cellen/index.ts';

/** Each word of the lists in a column must stand in a column of the other table. */
export function checkLijst(
  tabel: Celtabel,
  kolom: string,
  doel: Celtabel,
  sleutel: string,
  fouten: Foutenlijst,
): void {
  const bekend = new Set(listRegels(doel, []).map(({ cel }) => cel(sleutel)));
  for (const { rij, cel } of listRegels(tabel, [kolom])) {
    for (const woord of split(cel(kolom), ' ').filter((w) => !bekend.has(w))) {
      fouten.add({
        bestand: tabel.bestand,
        rij: tabel.regel(rij),
        kolom,
        code: 'verwijzing',
        wat: `De waarde ${quote(woord)} staat niet in ${doel.bestand}.`,
        herstel: `Verbeter de waarde, of voeg haar toe aan ${doel.bestand} (kolom ${sleutel}).`,
      });
    }
  }
}
