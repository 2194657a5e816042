import type { DossierAntwoord } from '@samenhang/core/dossier';
import { datumInWoorden, opsomming } from '../getal/index.ts';
import { euroIn } from './oplegger.ts';
import type { Dossierspraak, Stuk } from './stuk.ts';

/** The overview of affiliated bodies of a gemeente, for the paragraph in its budget and accounts (BBV, art. 15). */
export function tellVerbonden(
  { gemeente, regelingen, peildatum }: DossierAntwoord,
  spraak: Dossierspraak,
): Stuk {
  const { t, taal } = spraak;
  const { dossier: d } = t;
  return {
    bovenkop: d.bovenkop(gemeente.naam),
    kop: d.kopVerbonden(gemeente.naam),
    lead: d.leadVerbonden,
    blokken: regelingen
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
      .map(({ id, naam, vorm, belang, beleidsvelden, geld, verbonden }) => {
        const feit = (term: string, waarde: string | null) =>
          waarde === null ? { term, waarde: d.nietBekend, leeg: true as const } : { term, waarde };
        const bedrag = (euro: number | null): string | null => {
          const tekst = euroIn(euro, spraak);
          return tekst === null || verbonden.jaar === null ? null : d.inJaar(tekst, String(verbonden.jaar));
        };
        const bijdrage = euroIn(geld?.bijdrage ?? null, spraak);
        return {
          id,
          kop: naam,
          feiten: [
            feit(d.term.vorm, vorm),
            feit(d.term.zetel, verbonden.zetel),
            feit(d.kolom.belang, belang ?? (opsomming(taal, beleidsvelden) || null)),
            feit(d.term.bijdrage, bijdrage === null || !geld ? null : d.inJaar(bijdrage, String(geld.jaar))),
            feit(d.term.eigenVermogen, bedrag(verbonden.eigenVermogen)),
            feit(d.term.vreemdVermogen, bedrag(verbonden.vreemdVermogen)),
            feit(d.term.resultaat, bedrag(verbonden.resultaat)),
            feit(d.term.risico, verbonden.risico),
          ],
        };
      }),
    voet: [d.voet(datumInWoorden(peildatum, taal))],
  };
}
