import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Atlas, impliedEdities, type Kant, type Keuze, selectKeuze } from '@samenhang/core';
import { type Fout, openArchief, type Pakket, readPakket, standaardPakket } from '@samenhang/data';
import { type Bron, buildBron, jarenVan } from '@samenhang/server/bron';
import { describeProbleem, type Foutfeit, nl } from '@samenhang/taal';
import { addEigen, type Eigen, isBestand, readEigen } from '../eigen/index.ts';
import { placeOn, readAsOntwerp, sideOf } from '../ontwerpbestand/index.ts';
import { Bevinding, GebruikFout } from '../uitvoer/index.ts';
import type { Extraopties, Jaaropties, Keuzeopties } from './opties.ts';

/** The folder of the package that an option names, else of the one in use: accepted on this machine, or shipped. */
export async function packageDir(data: string | undefined): Promise<string> {
  if (data === undefined) return openArchief(standaardPakket).active();
  const dir = resolve(data);
  const found = await stat(dir).catch(() => undefined);
  if (!found?.isDirectory()) throw new GebruikFout(`De map '${data}' bestaat niet.`);
  return dir;
}

/** A fault in a package on two lines: where and what, then how to mend it. */
export function describeFout({ bestand, rij, kolom, wat, herstel }: Fout): string {
  const plaats = [
    bestand,
    ...(rij === undefined ? [] : [`rij ${rij}`]),
    ...(kolom === undefined ? [] : [`kolom ${kolom}`]),
  ].join(', ');
  return `${plaats}: ${wat}\n  Herstel: ${herstel}`;
}

/** Reads the package in a folder; its faults stop the program. */
export async function openPakket(dir: string): Promise<Pakket> {
  const gelezen = await readPakket(dir);
  if (gelezen.ok) return gelezen.pakket;
  throw new Bevinding([`Het pakket in ${dir} is geweigerd.`, ...gelezen.fouten.map(describeFout)].join('\n'));
}

/** What a command answers from: the package that an option names, else the one in use. */
export async function openBron({ data }: Jaaropties): Promise<Bron> {
  return buildBron(await openPakket(await packageDir(data)));
}

/** The atlas of the year that an option names, else of the last. */
export function openAtlas(bron: Bron, { jaar }: Jaaropties): Atlas {
  const atlas = bron.atlas(jaar ?? bron.laatsteJaar);
  if (atlas) return atlas;
  throw refusal({ code: 'onbekend-jaar', jaar: jaar ?? bron.laatsteJaar, ...jarenVan(bron) });
}

/** What is wrong with a question, in the words of the API. */
function refusal(...fouten: readonly Foutfeit[]): GebruikFout {
  return new GebruikFout(describeProbleem(nl, { code: 'ongeldige-invoer', fouten }));
}

/** What a computing command works with: the package, an atlas, and the own tables that were added to it. */
export interface Werk {
  readonly bron: Bron;
  readonly atlas: Atlas;
  readonly eigen: readonly Eigen[];
}

/** Adds the own tables of `--extra` to an atlas, as eigen-1, eigen-2 … in the order given. */
async function withExtra(bron: Bron, kaal: Atlas, { extra = [], ...wens }: Extraopties): Promise<Werk> {
  let atlas = kaal;
  const eigen: Eigen[] = [];
  for (const bestand of extra) {
    const een = await readEigen(bestand, `eigen-${eigen.length + 1}`, kaal, bron, wens);
    atlas = addEigen(atlas, een);
    eigen.push(een);
  }
  return { bron, atlas, eigen };
}

/** The package, the atlas of the year asked for, and own tables in it. */
export async function openWerk(opties: Extraopties): Promise<Werk> {
  const bron = await openBron(opties);
  return withExtra(bron, openAtlas(bron, opties), opties);
}

/** What is meant when no indelingen are named: the usual ones, and every own table. */
function withEigen({ atlas, eigen }: Werk, opties: Keuzeopties): Keuzeopties {
  if (eigen.length === 0 || opties.indelingen || opties.gewichten) return opties;
  const ids = eigen.map((e) => e.indeling);
  const gewone = impliedEdities(atlas, opties)
    .map((e) => e.indeling)
    .filter((id) => !ids.includes(id));
  const { keuze: _, ...rest } = opties;
  return { ...rest, indelingen: [...gewone, ...ids] };
}

/** The choice of indelingen that the options make. */
export function openKeuze(werk: Werk, opties: Keuzeopties): Keuze {
  const uitkomst = selectKeuze(werk.atlas, withEigen(werk, opties));
  if (uitkomst.ok) return uitkomst.keuze;
  throw refusal(...uitkomst.fouten);
}

/** A layer of a saved design, as `ontwerp.json` or `ontwerp.json#2`; undefined where it is something else. */
async function openOntwerp(bron: Bron, tekst: string, opties: Extraopties): Promise<Kant | undefined> {
  const [, bestand, laag = '1'] = /^(.+\.json)(?:#(\d+))?$/iu.exec(tekst) ?? [];
  const gelezen = bestand === undefined ? undefined : await readAsOntwerp(bestand);
  if (bestand === undefined || !gelezen) return undefined;
  const atlas = openAtlas(bron, { ...opties, jaar: gelezen.opgave.jaar });
  const { lagen } = placeOn(atlas, gelezen, bestand);
  const labels = lagen[Number(laag) - 1];
  if (!labels) throw new GebruikFout(`'${tekst}': het ontwerp heeft geen laag ${laag}.`);
  return sideOf(atlas, labels, Number(laag) - 1, lagen.length);
}

/** An indeling as people name it: `corop`, `corop@2016`, a file of their own, or a saved design. */
export async function openKant(
  { bron, atlas, eigen }: Werk,
  tekst: string,
  opties: Extraopties,
): Promise<{ readonly kant: Kant; readonly eigen: readonly Eigen[] }> {
  const ontwerp = await openOntwerp(bron, tekst, opties);
  if (ontwerp) return { kant: ontwerp, eigen: [] };
  const [, wat = '', jaar] = /^(.+?)(?:@(\d{4}))?$/u.exec(tekst) ?? [];
  const ander = jaar === undefined || Number(jaar) === atlas.jaar ? undefined : Number(jaar);
  const werk =
    ander === undefined
      ? { bron, atlas, eigen }
      : await withExtra(bron, openAtlas(bron, { ...opties, jaar: ander }), opties);
  if (!isBestand(wat)) {
    const [editie] = openKeuze(werk, { indelingen: [wat] }).edities;
    return { kant: { atlas: werk.atlas, editie: editie as Kant['editie'] }, eigen: [] };
  }
  const een = await readEigen(wat, wat, werk.atlas, bron, opties);
  return { kant: { atlas: addEigen(werk.atlas, een), editie: een.uitkomst.editie }, eigen: [een] };
}
