/** Rules of law and choices beforehand: to typed rows, and the checks that need their meaning. */
import type { Beslisser, Rechtsregel, Regelsoort, Voorkeuze, VoorkeuzeRij } from '@samenhang/core';
import type { Tabellen } from './domein.ts';
import type { Foutenlijst } from './fouten.ts';
import { checkLijst, checkVersies } from './keuring.ts';
import { mapRijen, orNull, split, toNumber } from './rij.ts';
import type { Tabel } from './tabel.ts';

export function toRegels(tabel: Tabel | undefined): Rechtsregel[] {
  return mapRijen(tabel, (cel) => ({
    regel: cel('regel'),
    soort: cel('soort') as Regelsoort,
    wet: cel('wet'),
    bwbr: cel('bwbr'),
    artikel: cel('artikel'),
    indelingen: split(cel('indelingen'), ' '),
    organen: split(cel('organen'), '|') as readonly Beslisser[],
    zin: cel('zin'),
    zinEn: cel('zin_en'),
    bron: cel('bron'),
    gecontroleerdOp: orNull(cel('gecontroleerd_op')),
    geldigVan: orNull(cel('geldig_van')),
    geldigTot: orNull(cel('geldig_tot')),
    twijfel: orNull(cel('twijfel')),
    twijfelEn: orNull(cel('twijfel_en')),
  }));
}

export function toVoorkeuzes(tabel: Tabel | undefined): VoorkeuzeRij[] {
  return mapRijen(tabel, (cel) => ({
    voorkeuze: cel('voorkeuze') as Voorkeuze,
    jaar: toNumber(cel('jaar')),
    indelingen: split(cel('indelingen'), ' '),
  }));
}

/** Runs the checks for which the tables are whole. */
export function checkRecht(tabellen: Tabellen, fouten: Foutenlijst): void {
  const neem = (naam: string): Tabel | undefined => {
    const tabel = tabellen.get(naam);
    return tabel?.compleet ? tabel : undefined;
  };
  const [regels, voorkeuzes, indelingen] = [neem('regels'), neem('voorkeuzes'), neem('indelingen')];
  if (regels) checkVersies(regels, 'regel', fouten);
  if (regels && indelingen) checkLijst(regels, 'indelingen', indelingen, 'indeling', fouten);
  if (voorkeuzes && indelingen) checkLijst(voorkeuzes, 'indelingen', indelingen, 'indeling', fouten);
}
