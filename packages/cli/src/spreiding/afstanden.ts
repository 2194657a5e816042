import { middensVan, vlakkenVan } from '@samenhang/beeld';
import { type Atlas, matchGemeente } from '@samenhang/core';
import { crowSpreidland, type Spreidland } from '@samenhang/core/geld';
import { readAfstanden } from '@samenhang/data/eigen';
import type { Bron } from '@samenhang/server/bron';
import { describeBedragfout, nl } from '@samenhang/taal';
import { readBestand } from '../invoer/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

/** More faults than this help nobody. */
const meesteFouten = 20;

function refuse(zinnen: readonly string[]): never {
  const rest = zinnen.length - meesteFouten;
  throw new Bevinding(
    [...zinnen.slice(0, meesteFouten), ...(rest > 0 ? [`En nog ${rest} fouten.`] : [])].join('\n'),
  );
}

/** Those of the atlas of which the inhabitants are known. */
function inhabitants(atlas: Atlas, indexen: readonly number[]): Spreidland['gemeenten'] {
  const zonder = indexen.filter((g) => !((atlas.inwoners[g] ?? 0) > 0));
  if (zonder.length > 0)
    throw new Bevinding(
      `Van ${zonder.length} gemeenten is in ${atlas.jaar} het aantal inwoners niet bekend. Kies een ander jaar.`,
    );
  return indexen.map((g) => ({
    code: atlas.gemeenten[g]?.code ?? '',
    naam: atlas.gemeenten[g]?.naam ?? '',
    inwoners: atlas.inwoners[g] ?? 0,
  }));
}

/** The country, as the crow flies between the middles of gemeenten, times a factor. */
export function crowLand(bron: Bron, atlas: Atlas, factor: number): Spreidland {
  const grenzen = bron.pakket.grenzen(atlas.jaar);
  if (!grenzen)
    throw new Bevinding(`Van het jaar ${atlas.jaar} zijn er geen grenzen. Geef een tabel met --afstanden.`);
  const middens = middensVan(vlakkenVan(grenzen.topologie));
  const indexen = atlas.gemeenten.flatMap(({ code }, g) => (middens.has(code) ? [g] : []));
  const gelegen = inhabitants(atlas, indexen).map((gemeente) => ({
    ...gemeente,
    midden: middens.get(gemeente.code) ?? ([0, 0] as const),
  }));
  return crowSpreidland(atlas.jaar, gelegen, factor);
}

/** Indices of the named gemeenten in the atlas; each name that is none, or more than one, is told with its line. */
function placeNames(bron: Bron, atlas: Atlas, bestand: string, namen: ReadonlyMap<string, number>) {
  const andere = bron.andereNamen(atlas.jaar);
  const fouten: string[] = [];
  const gelegd = new Map<string, number>();
  for (const [naam, regel] of namen) {
    const gevonden = matchGemeente(atlas, andere, naam);
    const [een, ander] = gevonden.soort === 'gevonden' ? gevonden.gemeenten : [];
    if (een !== undefined && ander === undefined) gelegd.set(naam, een);
    else
      fouten.push(
        `${bestand}, regel ${regel}: in ${atlas.jaar} is er niet één gemeente die '${naam}' heet. Verbeter de naam, of schrijf de code.`,
      );
  }
  if (fouten.length > 0) refuse(fouten);
  return gelegd;
}

/** The gemeenten of a table with distances. @throws Bevinding for a table with faults or gaps. */
export async function tableLand(bron: Bron, atlas: Atlas, bestand: string): Promise<Spreidland> {
  const gelezen = await readAfstanden(await readBestand(bestand));
  if (!gelezen.ok)
    return refuse(gelezen.fouten.map((fout) => describeBedragfout(fout, bestand, { t: nl, taal: 'nl' })));
  const namen = new Map(
    gelezen.regels
      .toReversed()
      .flatMap(({ van, naar, regel }) => [[van, regel] as const, [naar, regel] as const]),
  );
  const gelegd = placeNames(bron, atlas, bestand, namen);
  const indexen = [...new Set(gelegd.values())].sort((a, b) => a - b);
  const plek = new Map(indexen.map((g, k) => [g, k]));
  const gemeenten = inhabitants(atlas, indexen);
  const n = gemeenten.length;
  const afstanden = new Float64Array(n * n).fill(Number.NaN);
  for (const { van, naar, km } of gelezen.regels) {
    const [i, j] = [van, naar].map((naam) => plek.get(gelegd.get(naam) ?? -1) ?? -1) as [number, number];
    afstanden[i * n + j] = km;
  }
  fillGaps(bestand, gemeenten, afstanden);
  return { jaar: atlas.jaar, gemeenten, afstanden };
}

/** Back is as far as there, where only one of them is given, and oneself is near. */
function fillGaps(bestand: string, gemeenten: Spreidland['gemeenten'], afstanden: Float64Array): void {
  const n = gemeenten.length;
  const at = (i: number, j: number): number => afstanden[i * n + j] ?? Number.NaN;
  const known = (i: number, j: number): number => {
    if (!Number.isNaN(at(i, j))) return at(i, j);
    return i === j ? 0 : at(j, i);
  };
  afstanden.set(Float64Array.from(afstanden, (_, p) => known(Math.floor(p / n), p % n)));
  const gaten = gemeenten.flatMap(({ naam: van }, i) =>
    gemeenten
      .slice(i + 1)
      .flatMap(({ naam: naar }, k) => (Number.isNaN(at(i, i + 1 + k)) ? [[van, naar]] : [])),
  );
  if (gaten.length > 0)
    refuse(
      gaten.map(
        ([van = '', naar = '']) => `${bestand}: de afstand van ${van} naar ${naar} ontbreekt. Voeg die toe.`,
      ),
    );
}
