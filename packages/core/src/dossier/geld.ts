import { type Aanvulveldnaam, findWaarde, listWaarden, type Veldwaarde } from '../aanvulling/index.ts';
import type { DossierAntwoord, OpleggerAntwoord } from './antwoord.ts';

/** What is known of one body beside the register, and who takes part in it. */
export interface Lichaam {
  readonly beeld: readonly Veldwaarde[];
  /** By code of the gemeente, else by number in the register. */
  readonly deelnemers: readonly string[];
}

interface Sleutel {
  readonly veld: Aanvulveldnaam;
  readonly deelnemer?: string | undefined;
  readonly jaar?: number | undefined;
}

/** A number that nobody contradicts; null where there is none. */
export function findGetal(beeld: readonly Veldwaarde[], sleutel: Sleutel): number | null {
  const gevonden = findWaarde(beeld, sleutel);
  if (!gevonden || gevonden.stand === 'botsing') return null;
  return typeof gevonden.waarde === 'number' ? gevonden.waarde : null;
}

/** A text that nobody contradicts; null where there is none. */
export function findTekst(beeld: readonly Veldwaarde[], sleutel: Sleutel): string | null {
  const gevonden = findWaarde(beeld, sleutel);
  if (!gevonden || gevonden.stand === 'botsing') return null;
  return typeof gevonden.waarde === 'string' ? gevonden.waarde : null;
}

/** The last year of which a budget, or this participant's contribution, is known. */
function lastYear(beeld: readonly Veldwaarde[], deelnemer: string): number | undefined {
  const jaren = [
    ...listWaarden(beeld, 'begroting'),
    ...listWaarden(beeld, 'bijdrage').filter((waarde) => waarde.deelnemer === deelnemer),
  ].flatMap(({ jaar }) => jaar ?? []);
  return jaren.length === 0 ? undefined : Math.max(...jaren);
}

/** The contribution as a share of those of all participants; null where one of them is not known. */
function shareOf({ beeld, deelnemers }: Lichaam, bijdrage: number | null, jaar: number): number | null {
  const alle = deelnemers.map((deelnemer) => findGetal(beeld, { veld: 'bijdrage', deelnemer, jaar }));
  if (bijdrage === null || alle.includes(null)) return null;
  const som = alle.reduce<number>((a, b) => a + (b ?? 0), 0);
  return som > 0 && bijdrage >= 0 ? Math.min(1, bijdrage / som) : null;
}

/**
 * What a body costs this participant, in euro: in total, per inhabitant, as a share of all contributions, and since the
 * year before. Null where nobody told anything.
 */
export function measureGeld(
  lichaam: Lichaam,
  deelnemer: string,
  inwoners: number | null,
): Omit<NonNullable<OpleggerAntwoord['geld']>, 'soortgenoten'> | null {
  const { beeld } = lichaam;
  const jaar = lastYear(beeld, deelnemer);
  if (jaar === undefined) return null;
  const bijdrage = findGetal(beeld, { veld: 'bijdrage', deelnemer, jaar });
  const eerder = findGetal(beeld, { veld: 'bijdrage', deelnemer, jaar: jaar - 1 });
  return {
    jaar,
    begroting: findGetal(beeld, { veld: 'begroting', jaar }),
    bijdrage,
    perInwoner: bijdrage === null || !inwoners ? null : bijdrage / inwoners,
    aandeel: shareOf(lichaam, bijdrage, jaar),
    verandering: bijdrage === null || eerder === null || eerder <= 0 ? null : bijdrage / eerder - 1,
  };
}

/** What the paragraph on affiliated bodies tells of a body, in the last year of which anything is known (BBV, art. 15). */
export function listVerbonden(
  beeld: readonly Veldwaarde[],
): DossierAntwoord['regelingen'][number]['verbonden'] {
  const velden = ['eigen_vermogen', 'vreemd_vermogen', 'resultaat'] as const;
  const jaren = velden.flatMap((veld) => listWaarden(beeld, veld).flatMap(({ jaar }) => jaar ?? []));
  const jaar = jaren.length === 0 ? null : Math.max(...jaren);
  const bedrag = (veld: Aanvulveldnaam) => (jaar === null ? null : findGetal(beeld, { veld, jaar }));
  return {
    jaar,
    zetel: findTekst(beeld, { veld: 'zetel' }),
    eigenVermogen: bedrag('eigen_vermogen'),
    vreemdVermogen: bedrag('vreemd_vermogen'),
    resultaat: bedrag('resultaat'),
    risico: findTekst(beeld, { veld: 'risico' }),
  };
}

/**
 * Who takes part in a body that the register lacks: who is said to, and everybody of whom something else is said, such as
 * a contribution; not who is said not to. By code of the gemeente, else by number in the register.
 */
export function listDeelnemers(beeld: readonly Veldwaarde[]): readonly string[] {
  const genoemd = new Set(beeld.flatMap(({ deelnemer }) => deelnemer ?? []));
  return [...genoemd].filter(
    (deelnemer) => (findTekst(beeld, { veld: 'deelname', deelnemer }) ?? 'ja') === 'ja',
  );
}

/** Some texts that nobody contradicts; none where there are none. */
export function findTeksten(beeld: readonly Veldwaarde[], sleutel: Sleutel): readonly string[] {
  const gevonden = findWaarde(beeld, sleutel);
  if (!gevonden || gevonden.stand === 'botsing' || typeof gevonden.waarde !== 'object') return [];
  return gevonden.waarde;
}

/** What is told of leaving, and what it costs this participant. */
export function listUittreding(
  beeld: readonly Veldwaarde[],
  deelnemer: string,
): OpleggerAntwoord['uittreding'] {
  return {
    tekst: findTekst(beeld, { veld: 'uittreding' }),
    som: findGetal(beeld, { veld: 'uittreedsom', deelnemer }),
  };
}

/** The middle one; of an even number the mean of the two in the middle. Null of none. */
export function medianOf(getallen: readonly number[]): number | null {
  const op = getallen.toSorted((a, b) => a - b);
  const midden = Math.floor(op.length / 2);
  const [links, rechts] = [op[op.length % 2 === 0 ? midden - 1 : midden], op[midden]];
  return links === undefined || rechts === undefined ? null : (links + rechts) / 2;
}
