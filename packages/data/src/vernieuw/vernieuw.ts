import { createHash } from 'node:crypto';
import { BRONNEN, type Oogst } from '../bronnen/index.ts';
import { type Haalopties, Haler } from '../haal/index.ts';
import type { Fout, Pakket } from '../lees/index.ts';
import { type Archief, comparePakketten, mergeOogsten, type Pakketverschil } from '../versies/index.ts';

export interface Vernieuwvraag {
  /** The package in use. */
  readonly pakket: Pakket;
  readonly archief: Archief;
  /** Names of sources; none = all. */
  readonly bronnen: readonly string[];
  /** Years, for sources that have them; none = the newest. */
  readonly jaren: readonly number[];
  /** An address that takes the place of those of the sources. */
  readonly spiegel?: string | undefined;
  readonly haal: Haalopties;
}

/** A new version that lies ready: `archief.accept(naam)` takes it into use, `archief.drop(naam)` throws it away. */
export interface Versie {
  readonly ok: true;
  readonly naam: string;
  readonly oogsten: readonly Oogst[];
  readonly verschil: Pakketverschil;
}

/** True where a new version says nothing else than the one in use. */
export function isGelijk({ edities, jaren, regelingen, deelnames }: Pakketverschil): boolean {
  const rijen = [regelingen, deelnames].every((r) => r.nieuw + r.gewijzigd + r.weg === 0);
  return rijen && edities.length === 0 && jaren.length === 0;
}

/** The address of a part of a source at a mirror: the same path, at another place. */
function atMirror(adres: string, spiegel: string | undefined): string {
  if (spiegel === undefined) return adres;
  const { pathname } = new URL(adres);
  return new URL(pathname === '/' ? '' : pathname, spiegel).href.replace(/\/$/u, '');
}

function nameOf(pakket: Pakket, oogsten: readonly Oogst[]): string {
  const hash = createHash('sha256').update(pakket.hash);
  for (const oogst of oogsten) hash.update(oogst.hash);
  const dag =
    oogsten
      .map((o) => o.opgehaald.slice(0, 10))
      .toSorted()
      .at(-1) ?? '';
  // The version of the shipped package stays in front; what was fetched over it comes behind the plus.
  return `${pakket.versie.replace(/\+.*$/u, '')}+${dag.replaceAll('-', '')}.${hash.digest('hex').slice(0, 8)}`;
}

/**
 * Fetches from sources, makes a new version of the package of it, checks that as any package, and says what is other
 * than in the one in use. Nothing is taken into use.
 *
 * @throws Bronfout where a source gives something else than it should; the package in use stays as it is
 */
export async function prepareVersie(
  vraag: Vernieuwvraag,
): Promise<Versie | { readonly ok: false; readonly fouten: readonly Fout[] }> {
  const { pakket, archief, bronnen, jaren, spiegel } = vraag;
  const haler = new Haler(vraag.haal);
  const oogsten: Oogst[] = [];
  for (const bron of BRONNEN.filter(({ naam }) => bronnen.length === 0 || bronnen.includes(naam))) {
    const adressen = Object.entries(bron.adressen).map(
      ([deel, adres]) => [deel, atMirror(adres, spiegel)] as const,
    );
    oogsten.push(...(await bron.oogst(haler, Object.fromEntries(adressen), { jaren }, pakket)));
  }
  const naam = nameOf(pakket, oogsten);
  const klaar = await archief.prepare(mergeOogsten(pakket, oogsten, naam), naam);
  if (!klaar.ok) return klaar;
  return { ok: true, naam, oogsten, verschil: comparePakketten(pakket, klaar.pakket) };
}
