import {
  type Atlas,
  addEigenIndeling,
  carryEditie,
  type DagelijksLevenUitkomst,
  dagelijksLeven,
  type Kant,
} from '@samenhang/core';
import type { Resource } from '@samenhang/data';
import type { Geldigheidseis } from '@samenhang/motor';
import type { Bron } from '@samenhang/server/bron';
import { drawKaart } from '../kaart/index.ts';
import { openBron, type Pakketopties } from '../pakket/index.ts';
import { Bevinding, type Doel, type Scheiding, writeDoel } from '../uitvoer/index.ts';
import type { Berekend } from './weergave.ts';

/** Regions of daily life of the country that the data package is about. */
interface Land {
  readonly bron: Bron;
  readonly jaar: number;
  readonly leven: DagelijksLevenUitkomst;
}

/** @throws Bevinding when the package has no commuting of a year whose gemeenten it knows. */
async function openLand(opties: Pakketopties, eis: Geldigheidseis): Promise<Land> {
  const bron = await openBron(opties);
  const jaren = bron.pakket.woonwerk.map((rij) => rij.jaar).filter((jaar) => bron.jaren.includes(jaar));
  if (jaren.length === 0) throw new Bevinding('Er zijn geen woon-werkstromen in dit gegevenspakket.');
  const jaar = jaren.reduce((a, b) => Math.max(a, b));
  const resources: readonly Resource[] = bron.pakket.beschrijving.resources;
  const resource = resources.find((r) => r.name === 'woonwerk');
  const leven = dagelijksLeven(bron.jaarboek, {
    jaar,
    rijen: bron.pakket.woonwerk.filter((rij) => rij.jaar === jaar),
    eis,
    bron: resource?.sources?.map((s) => s.title).join('; ') ?? '',
    licentie: resource?.licenses?.map((l) => l.title ?? l.name).join('; ') ?? '',
  });
  return { bron, jaar, leven };
}

function atlasOf({ bron }: Land, jaar: number): Atlas {
  const atlas = bron.atlas(jaar);
  if (!atlas) throw new Bevinding(`Van het jaar ${jaar} zijn er geen gegevens.`);
  return atlas;
}

/** The regions as an indeling beside those of the package, on the gemeenten of a year. */
function sideOf(land: Land, jaar: number): Kant {
  const { bron, leven } = land;
  const editie =
    jaar === land.jaar
      ? leven.editie
      : carryEditie(bron.jaarboek, atlasOf(land, land.jaar), leven.editie, jaar);
  return { atlas: addEigenIndeling(atlasOf(land, jaar), { editie }, 'Gebieden van dagelijks leven'), editie };
}

function resultOf(land: Land): Berekend {
  const { gemeenten } = atlasOf(land, land.jaar);
  return {
    uitkomst: land.leven.uitkomst,
    soort: ['gemeente', 'gemeenten'],
    zones: gemeenten.map((g) => g.code),
    naam: (zone) => gemeenten[zone]?.naam ?? '',
    gebied: (regio) => land.leven.editie.regios[regio]?.code ?? null,
  };
}

/** A list is of the gemeenten that the flows name; a map of those of today, whose borders are known. */
function yearOf({ jaar, bron }: Land, { soort }: Doel): number {
  return soort === 'csv' || soort === 'xlsx' ? jaar : bron.laatsteJaar;
}

/** Computes the regions of daily life, and writes them where asked. */
export async function computeLand(
  opties: Pakketopties,
  eis: Geldigheidseis,
  naar: Doel | undefined,
  scheiding?: Scheiding,
): Promise<Berekend> {
  const land = await openLand(opties, eis);
  if (naar)
    await writeDoel(
      naar,
      await drawKaart(land.bron, sideOf(land, yearOf(land, naar)), naar.soort, { scheiding }),
    );
  return resultOf(land);
}
