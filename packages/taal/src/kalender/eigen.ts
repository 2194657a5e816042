import type { Eigendag } from '@samenhang/core/kalender';
import type { Catalogus } from '../catalogus.ts';
import { datumInWoorden, opsomming } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

interface Spraak {
  readonly t: Catalogus;
  readonly taal: Taal;
}

/** What a day is that an organisation filled in; `naam`: what the body or the gemeente is called. */
export function describeEigendag(
  { soort, jaar, kenmerk }: Pick<Eigendag, 'soort' | 'jaar' | 'kenmerk'>,
  naam: string,
  { t }: Spraak,
): string {
  const { namen } = t.kalender.eigen;
  if (soort === 'kalenderdag') return namen.kalenderdag(kenmerk ?? '', String(jaar ?? ''), naam);
  return soort === 'reces' ? namen.reces(kenmerk ?? '', naam) : namen[soort](naam);
}

/**
 * Why a step is on this day where a body keeps days of its own: null where it follows from another day (then that is the
 * reason), and the doubt where it is later than the law allows. `van`: who says so, of a day that was filled in.
 */
export function describeEigenReden(
  datum: string,
  wettelijk: string | null,
  van: Eigendag['van'] | undefined,
  { t, taal }: Spraak,
): { readonly reden: string | null; readonly twijfel: readonly string[] } {
  const { eigen } = t.kalender;
  const wie = van?.map(({ organisatie, bron }) => eigen.bron(organisatie.naam, bron.tekst)) ?? [];
  const dag = datumInWoorden(datum, taal);
  const laat = wettelijk !== null && datum > wettelijk;
  return {
    reden: wie.length === 0 ? null : eigen.reden(dag, opsomming(taal, wie)),
    twijfel: laat ? [eigen.laat(dag, datumInWoorden(wettelijk, taal))] : [],
  };
}

/** That a day is not the law's: the body gave it itself, or it follows from one that it gave; with what the law allows. */
export function describeOpgegeven(
  { opgegeven, wettelijk }: { readonly opgegeven: boolean; readonly wettelijk: string | null },
  { t, taal }: Spraak,
): string {
  const { eigenDag, volgtUit, deWet } = t.kalender.pagina;
  return `${opgegeven ? eigenDag : volgtUit}${wettelijk === null ? '' : deWet(datumInWoorden(wettelijk, taal))}`;
}
