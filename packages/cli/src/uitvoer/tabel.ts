import { telTekens } from '@samenhang/taal/getal';

/** A column of a table for people: heading, and which side it lines up on. */
interface Kolom {
  readonly kop: string;
  readonly rechts?: boolean;
}

/** Lines of a table: columns aligned, two spaces between them, two in front. */
export function tabel(kolommen: readonly Kolom[], rijen: readonly (readonly string[])[]): string[] {
  const breedtes = kolommen.map(({ kop }, k) =>
    Math.max(telTekens(kop), ...rijen.map((rij) => telTekens(rij[k] ?? ''))),
  );
  const regel = (cellen: readonly string[]): string =>
    `  ${kolommen
      .map(({ rechts }, k) => {
        const cel = cellen[k] ?? '';
        const ruimte = ' '.repeat(Math.max(0, (breedtes[k] ?? 0) - telTekens(cel)));
        return rechts ? ruimte + cel : cel + ruimte;
      })
      .join('  ')}`.trimEnd();
  return [regel(kolommen.map(({ kop }) => kop)), ...rijen.map(regel)];
}
