/** All edities that the sources know, with names and the editions that follow from a law. */
import { type Bronmap, type Bronrij, invoer } from '../bron.ts';
import { type Gemeente, namesOf } from '../jaren.ts';
import { type Editie, sortEdities } from './editie.ts';
import { findDeels, readLijsten } from './lijsten.ts';
import { fillNamen } from './namen.ts';
import { readWaargenomen } from './waargenomen.ts';
import {
  buildOmgevingsdienst,
  buildPalliatief,
  buildPassendOnderwijs,
  buildUwvVestiging,
  deriveGgd,
} from './wetten.ts';

export { toCatalogus, toTabellen } from './editie.ts';

/** Edities that miss gemeenten in their source; any other gap stops the build. */
const BEKENDE_GATEN: ReadonlyMap<string, number> = new Map([
  ['nuts3 2016', 3],
  ['palliatief_netwerk 2015', 7],
]);

function checkGaten(edities: readonly Editie[]): void {
  for (const e of edities) {
    const verwacht = BEKENDE_GATEN.get(`${e.indeling} ${String(e.jaar)}`) ?? 0;
    if (e.deels !== true && e.zonderRegio.length !== verwacht) {
      throw new Error(
        `${e.indeling} ${String(e.jaar)}: ${String(e.zonderRegio.length)} gemeenten without regio`,
      );
    }
  }
}

export function buildEdities(
  bron: Bronmap,
  gemeenten: readonly Gemeente[],
  regels: readonly Bronrij[],
): Editie[] {
  const lijsten = invoer.readTabel('lijsten.csv');
  const duiding = {
    wijzen: invoer.readTabel('wijzen.csv'),
    licenties: invoer.readTabel('licenties.csv'),
    gebreken: invoer.readTabel('editiegebreken.csv'),
    deels: findDeels(lijsten),
  };
  // The source gives for passend onderwijs the majority only; the postcodes give the shares.
  const rijen = [
    ...bron.readTabel('indelingen/lidmaatschap.csv').filter((rij) => !rij('indeling').startsWith('swv_')),
    ...readLijsten(bron, lijsten),
  ];
  const lijst = fillNamen(
    readWaargenomen(rijen, duiding, (jaar) => namesOf(gemeenten, jaar)),
    invoer.readTabel('regionamen.csv'),
  );
  const postcodes = bron.readTabel('wetten/swv_passend_onderwijs_pc4_2015.csv');
  const edities = [
    ...lijst,
    ...deriveGgd(lijst, regels),
    buildPassendOnderwijs(postcodes, 'po'),
    buildPassendOnderwijs(postcodes, 'vo'),
    buildPalliatief(bron.readTabel('wetten/palliatief_netwerk_2015.csv'), namesOf(gemeenten, 2015)),
    buildUwvVestiging(bron.readTabel('wetten/uwv_vestiging_2015.csv')),
    buildOmgevingsdienst(bron.readTabel('indelingen/omgevingsdienst_2026_roo.csv'), 2026),
  ];
  checkGaten(edities);
  return sortEdities(edities);
}
