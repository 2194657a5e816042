import { selectInForce } from '../recht/index.ts';
import { carry, carryCounts } from './draagover.ts';
import { type BuurRij, type EditieRij, type Feiten, isSamenDoen, type Voorkeuze } from './feiten.ts';
import type { Jaarboek, Jaargang } from './jaarboek.ts';
import { type Atlas, type Buren, buursoorten, type Editie } from './typen.ts';

/** Years of `jaren` by distance from `jaar`; of two equally near years the earlier first. */
function byDistance(jaren: readonly number[], jaar: number): number[] {
  return [...jaren].sort((a, b) => Math.abs(a - jaar) - Math.abs(b - jaar) || a - b);
}

function storedEditie(jaarboek: Jaarboek, rij: EditieRij): Editie {
  return {
    indeling: rij.indeling,
    jaar: rij.jaar,
    basis: rij.basis,
    oorsprongjaar: rij.jaar,
    wijze: rij.wijze,
    bron: rij.bron,
    licentie: rij.licentie,
    gebreken: rij.gebreken,
    ...(rij.deels === true ? { deels: true } : {}),
    ...jaarboek.editie(rij.indeling, rij.jaar),
    onzeker: [],
  };
}

function carriedEditie(jaarboek: Jaarboek, rij: EditieRij, jaar: number): Editie {
  const oorsprong = jaarboek.jaargang(rij.jaar);
  const bron = storedEditie(jaarboek, rij);
  const vertaling = jaarboek.vertaling(rij.jaar, jaar);
  const { inwoners } = carriedInwoners(jaarboek, rij.jaar);
  return {
    ...bron,
    jaar,
    basis: 'afgeleid',
    ...carry(
      { overdekking: bron.overdekking, indexVan: oorsprong.indexVan, inwoners },
      vertaling,
      jaarboek.jaargang(jaar).codes,
    ),
  };
}

/** The editie of an indeling in a year: stored when there is one, else carried from the nearest year. */
function editieInJaar(jaarboek: Jaarboek, rijen: readonly EditieRij[], jaar: number): Editie | undefined {
  const [dichtstbij] = byDistance(
    rijen.map((rij) => rij.jaar),
    jaar,
  );
  const rij = rijen.find((r) => r.jaar === dichtstbij);
  if (!rij) return undefined;
  return rij.jaar === jaar ? storedEditie(jaarboek, rij) : carriedEditie(jaarboek, rij, jaar);
}

/** Inhabitants of a year, completed gemeente by gemeente from the nearest year that knows them. */
function carriedInwoners(
  jaarboek: Jaarboek,
  jaar: number,
): { readonly inwoners: Float64Array; readonly inwonersJaar: Uint16Array } {
  const eigen = jaarboek.jaargang(jaar);
  const inwoners = eigen.inwoners.slice();
  const inwonersJaar = Uint16Array.from(inwoners, (x) => (Number.isNaN(x) ? 0 : jaar));
  for (const bronjaar of byDistance(jaarboek.jaren, jaar)) {
    if (bronjaar === jaar || !inwoners.some(Number.isNaN)) continue;
    const bron = jaarboek.jaargang(bronjaar);
    if (bron.inwoners.every(Number.isNaN)) continue;
    const vertaald = carryCounts(
      bron.inwoners,
      bron.indexVan,
      jaarboek.vertaling(bronjaar, jaar),
      eigen.codes,
    );
    vertaald.forEach((waarde, i) => {
      if (!Number.isNaN(inwoners[i]) || Number.isNaN(waarde)) return;
      inwoners[i] = waarde;
      inwonersJaar[i] = bronjaar;
    });
  }
  return { inwoners, inwonersJaar };
}

function buildBuren(rows: readonly BuurRij[], jaargang: Jaargang): Buren {
  const perGemeente: { buur: number; soort: number }[][] = jaargang.codes.map(() => []);
  for (const rij of rows) {
    const a = jaargang.indexVan.get(rij.gemeente);
    const b = jaargang.indexVan.get(rij.buur);
    if (a === undefined || b === undefined) continue;
    const soort = buursoorten.indexOf(rij.soort);
    perGemeente[a]?.push({ buur: b, soort });
    perGemeente[b]?.push({ buur: a, soort });
  }
  for (const lijst of perGemeente) lijst.sort((x, y) => x.buur - y.buur);
  const start = new Uint32Array(perGemeente.length + 1);
  perGemeente.forEach((lijst, i) => {
    start[i + 1] = (start[i] ?? 0) + lijst.length;
  });
  const plat = perGemeente.flat();
  return {
    start,
    naar: Uint32Array.from(plat, (x) => x.buur),
    soort: Uint8Array.from(plat, (x) => x.soort),
  };
}

/**
 * What can be followed through the years: of the indelingen in which gemeenten act together those that were observed in
 * both years of the longest span that has two or more of them; of equal spans the latest. The same for every year.
 */
function comparableThrough({ indelingen, edities }: Feiten): readonly string[] {
  const samen = indelingen.filter(isSamenDoen).map((rij) => rij.indeling);
  const perJaar = new Map<number, Set<string>>();
  for (const { indeling, jaar, basis } of edities)
    if (basis === 'waargenomen') perJaar.set(jaar, (perJaar.get(jaar) ?? new Set()).add(indeling));
  const spans = [...perJaar].flatMap(([van, eerder]) =>
    [...perJaar]
      .filter(([tot]) => tot > van)
      .map(([tot, later]) => ({ van, tot, ids: samen.filter((id) => eerder.has(id) && later.has(id)) })),
  );
  const [langste] = spans
    .filter(({ ids }) => ids.length > 1)
    .sort((a, b) => b.tot - b.van - (a.tot - a.van) || b.tot - a.tot);
  return langste?.ids ?? [];
}

/** The choices that are meant for a year, as far as there are such indelingen. */
function voorkeuzesIn(
  feiten: Feiten,
  jaar: number,
  edities: ReadonlyMap<string, Editie>,
): Map<Voorkeuze, readonly string[]> {
  const vergelijkbaar = comparableThrough(feiten);
  return new Map([
    ...(vergelijkbaar.length > 0 ? [['vergelijkbaar', vergelijkbaar] as const] : []),
    ...feiten.voorkeuzes
      .filter((rij) => rij.jaar === null || rij.jaar === jaar)
      .map((rij) => [rij.voorkeuze, rij.indelingen.filter((id) => edities.has(id))] as const),
  ]);
}

/**
 * The atlas of one year: gemeenten, inhabitants, neighbours, and every indeling of the catalogue,
 * observed where the package has it for that year, else derived or carried (and saying so).
 *
 * @throws RangeError when the facts have no gemeenten for that year.
 */
export function buildAtlas(jaarboek: Jaarboek, jaar: number): Atlas {
  const { feiten } = jaarboek;
  const jaargang = jaarboek.jaargang(jaar);
  if (jaargang.codes.length === 0) throw new RangeError(`no gemeenten are known for ${jaar}`);
  const edities = new Map<string, Editie>();
  const indelingen = new Map<string, (typeof feiten.indelingen)[number]>();
  for (const indeling of feiten.indelingen) {
    const rijen = feiten.edities.filter((rij) => rij.indeling === indeling.indeling);
    const editie = editieInJaar(jaarboek, rijen, jaar);
    if (!editie) continue;
    edities.set(indeling.indeling, editie);
    indelingen.set(indeling.indeling, indeling);
  }
  return {
    jaar,
    gemeenten: jaargang.gemeenten,
    ...carriedInwoners(jaarboek, jaar),
    buren: buildBuren(
      feiten.buren.filter((rij) => rij.jaar === jaar),
      jaargang,
    ),
    indelingen,
    edities,
    regels: selectInForce(feiten.regels, `${jaar}-01-01`),
    voorkeuzes: voorkeuzesIn(feiten, jaar, edities),
  };
}
