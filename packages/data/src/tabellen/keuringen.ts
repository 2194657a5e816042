/** Checks that several tables share: a list of words in a cell, and versions that follow each other. */
import { type Celtabel, type Foutenlijst, listRegels, quote, split } from '../cellen/index.ts';

/** A list in a cell: each of its words must stand in the other table, where that is whole. */
export function checkLijst(
  tabel: Celtabel,
  kolom: string,
  doel: Celtabel | undefined,
  sleutel: string,
  fouten: Foutenlijst,
): void {
  if (!doel?.compleet) return;
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

/** Versions of one thing (task, rule) follow each other: no day on which two hold. */
export function checkVersies(tabel: Celtabel, sleutel: string, fouten: Foutenlijst): void {
  const regels = listRegels(tabel, [sleutel, 'geldig_van', 'geldig_tot']);
  for (const versies of Map.groupBy(regels, ({ cel }) => cel(sleutel)).values()) {
    const opDatum = versies.toSorted((a, b) => (a.cel('geldig_van') < b.cel('geldig_van') ? -1 : 1));
    opDatum.forEach(({ rij, cel }, i) => {
      const [van, tot, volgende] = [cel('geldig_van'), cel('geldig_tot'), opDatum[i + 1]?.cel('geldig_van')];
      const omgekeerd = tot !== '' && tot <= van;
      const dubbel = volgende !== undefined && (tot === '' || volgende < tot);
      if (!omgekeerd && !dubbel) return;
      fouten.add({
        bestand: tabel.bestand,
        rij: tabel.regel(rij),
        kolom: 'geldig_tot',
        code: 'volgorde',
        wat: omgekeerd
          ? `De ${sleutel} geldt niet meer voordat zij begint te gelden.`
          : `De volgende versie van ${cel(sleutel)} begint op ${volgende ?? ''}, terwijl deze nog geldt.`,
        herstel: 'Schrijf bij geldig_tot de eerste dag waarop deze versie niet meer geldt.',
      });
    });
  }
}
