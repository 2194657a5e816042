/** The tables of who answers for what: our own editorial work, kept beside this code. */
import { TABELLEN, type Tabelnaam } from '../tabellen/index.ts';
import type { Bronrij } from './bron.ts';
import { EIGEN, type Herkomst, type Tabel } from './uitvoer.ts';

const WETTEN: Herkomst = {
  title: 'De wetten die in de tabel staan; eigen samenvatting van Samenhang',
  path: 'https://wetten.overheid.nl/',
};
const ZELF: Herkomst = { title: 'Samenhang, eigen werk' };

function copy(
  naam: Tabelnaam,
  rijen: readonly Bronrij[],
  bron: Herkomst,
  gebreken: readonly string[],
): Tabel {
  const vorm = TABELLEN[naam];
  return {
    vorm,
    rijen: rijen.map((rij) => vorm.velden.map((veld) => rij(veld.name) || null)),
    jaren: [],
    bronnen: [bron],
    licenties: [EIGEN],
    gebreken,
  };
}

export function buildTaken(rijen: readonly Bronrij[]): Tabel {
  const ongekeurd = rijen.filter((rij) => rij('gecontroleerd_op') === '').length;
  return copy('taken', rijen, WETTEN, [
    `Bij ${String(ongekeurd)} van de ${String(rijen.length)} rijen is niet vastgelegd wanneer iemand ze naast de wet legde.`,
    'De tabel noemt de gewone weg. Gemeenten die een taak samen laten doen, kunnen daarvan afwijken.',
  ]);
}

export function buildBehoeften(rijen: readonly Bronrij[]): Tabel {
  return copy('behoeften', rijen, ZELF, []);
}

export function buildHuishoudens(rijen: readonly Bronrij[]): Tabel {
  return copy('huishoudens', rijen, ZELF, [
    'De huishoudens zijn bedacht; zij zeggen niet hoe vaak iets voorkomt.',
  ]);
}
