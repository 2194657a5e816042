import { regiokaart, type Vlak, vlakkenVan } from '@samenhang/beeld';
import { type Atlas, compareNamen, orNull } from '@samenhang/core';
import type { Jaargrenzen } from '@samenhang/data';
import type { Bron } from '../bron/index.ts';

/** A layer on the map: the gemeenten of a year, or the regio's of an indeling in a year. */
export interface Collectie {
  readonly id: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly jaar: number;
  vlakken(): readonly Vlak[];
}

const gemeenten = 'gemeenten';

function gemeentevlakken(atlas: Atlas, { topologie }: Jaargrenzen): readonly Vlak[] {
  const index = new Map(atlas.gemeenten.map((g, i) => [g.code, i]));
  return vlakkenVan(topologie).map(({ id, vorm, eigenschappen }) => ({
    id,
    vorm,
    eigenschappen: {
      code: id,
      naam: eigenschappen.naam ?? '',
      jaar: atlas.jaar,
      inwoners: orNull(atlas.inwoners[index.get(id) ?? -1]),
    },
  }));
}

function gemeenteCollectie(atlas: Atlas, grenzen: Jaargrenzen): Collectie {
  return {
    id: `${gemeenten}-${atlas.jaar}`,
    titel: `Gemeenten ${atlas.jaar}`,
    omschrijving: `De gemeenten op 1 januari ${atlas.jaar}; grenzen van ${grenzen.bronjaar} (${grenzen.basis}).`,
    jaar: atlas.jaar,
    vlakken: () => gemeentevlakken(atlas, grenzen),
  };
}

function regioCollectie(atlas: Atlas, indeling: string, grenzen: Jaargrenzen): Collectie | undefined {
  const editie = atlas.edities.get(indeling);
  const rij = atlas.indelingen.get(indeling);
  if (!editie || !rij) return undefined;
  const van =
    editie.oorsprongjaar === atlas.jaar ? editie.basis : `${editie.basis} van ${editie.oorsprongjaar}`;
  return {
    id: `${indeling}-${atlas.jaar}`,
    titel: `${rij.naam} ${atlas.jaar}`,
    omschrijving:
      `${rij.omschrijving} Jaar ${atlas.jaar}, ${van}. Bron: ${editie.bron} (${editie.licentie}). ` +
      'Een gemeente in meer regio’s hoort helemaal bij het vlak van elk: vlakken kunnen elkaar overlappen.',
    jaar: atlas.jaar,
    vlakken: () => regiokaart(atlas, editie, grenzen.topologie),
  };
}

/** A layer by its id, also one whose indeling is carried to that year. */
export function findCollectie(bron: Bron, id: string): Collectie | undefined {
  const [, wat = '', jaar = ''] = /^(.+)-(\d{4})$/u.exec(id) ?? [];
  const atlas = bron.atlas(Number(jaar));
  const grenzen = atlas && bron.pakket.grenzen(atlas.jaar);
  if (!atlas || !grenzen) return undefined;
  return wat === gemeenten ? gemeenteCollectie(atlas, grenzen) : regioCollectie(atlas, wat, grenzen);
}

/** The ids of the layers that are listed: gemeenten of every year with borders, and every editie of the package. */
export function listIds(bron: Bron): readonly string[] {
  const metGrenzen = bron.jaren.filter((jaar) => bron.pakket.grenzen(jaar));
  const { edities } = bron.pakket.feiten;
  return [
    ...metGrenzen.toReversed().map((jaar) => `${gemeenten}-${jaar}`),
    ...[...edities]
      .filter((e) => metGrenzen.includes(e.jaar))
      .sort((a, b) => compareNamen(a.indeling, b.indeling) || b.jaar - a.jaar)
      .map((e) => `${e.indeling}-${e.jaar}`),
  ];
}

/** The layers that are listed. */
export function listCollecties(bron: Bron): readonly Collectie[] {
  return listIds(bron).flatMap((id) => findCollectie(bron, id) ?? []);
}
