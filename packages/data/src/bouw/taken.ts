/** The tables of who answers for what: our own editorial work, kept beside this code. */
import type { Bronrij } from './bron.ts';
import { copyTabel, type Tabel, WETTEN, ZELF } from './uitvoer.ts';

export function buildTaken(rijen: readonly Bronrij[]): Tabel {
  const ongekeurd = rijen.filter((rij) => rij('gecontroleerd_op') === '').length;
  return copyTabel('taken', rijen, WETTEN, [
    `Bij ${String(ongekeurd)} van de ${String(rijen.length)} rijen is niet vastgelegd wanneer iemand ze naast de wet legde.`,
    'De tabel noemt de gewone weg. Gemeenten die een taak samen laten doen, kunnen daarvan afwijken.',
  ]);
}

export function buildArtikelen(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('artikelen', rijen, WETTEN, []);
}

export function buildTaakrollen(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('taakrollen', rijen, WETTEN, []);
}

export function buildBehoeften(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('behoeften', rijen, ZELF, []);
}

export function buildHuishoudens(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('huishoudens', rijen, ZELF, [
    'De huishoudens zijn bedacht; zij zeggen niet hoe vaak iets voorkomt.',
  ]);
}
