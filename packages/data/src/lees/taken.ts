/** The tables of who answers for what: to typed rows, and the checks that need their meaning. */
import type {
  Behoefte,
  Beslisser,
  Huishouden,
  Lidsoort,
  Schaal,
  Taak,
  TweedePlaats,
  Woonplaatsregel,
} from '@samenhang/core';
import type { Tabellen } from './domein.ts';
import { type Foutenlijst, quote } from './fouten.ts';
import { checkLijst, checkVersies, listRegels } from './keuring.ts';
import { mapRijen, orNull, split } from './rij.ts';
import type { Tabel } from './tabel.ts';

export function toTaken(tabel: Tabel | undefined): Taak[] {
  return mapRijen(tabel, (cel) => ({
    taak: cel('taak'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    wet: cel('wet'),
    artikel: orNull(cel('artikel')),
    omschrijving: cel('omschrijving'),
    omschrijvingEn: cel('omschrijving_en'),
    wieBeslist: split(cel('wie_beslist'), '|') as readonly Beslisser[],
    organisatie: orNull(cel('organisatie')),
    schaal: cel('schaal') as Schaal,
    indeling: orNull(cel('indeling')),
    indelingGezocht: orNull(cel('indeling_gezocht')),
    regiosoort: orNull(cel('regiosoort')),
    regiosoortEn: orNull(cel('regiosoort_en')),
    woonplaatsregel: orNull(cel('woonplaatsregel')) as Woonplaatsregel | null,
    tweedePlaats: orNull(cel('tweede_plaats')) as TweedePlaats | null,
    wieRechtHeeft: cel('wie_recht_heeft'),
    wieRechtHeeftEn: cel('wie_recht_heeft_en'),
    bron: cel('bron'),
    gecontroleerdOp: orNull(cel('gecontroleerd_op')),
    geldigVan: orNull(cel('geldig_van')),
    geldigTot: orNull(cel('geldig_tot')),
    twijfel: orNull(cel('twijfel')),
    twijfelEn: orNull(cel('twijfel_en')),
  }));
}

export function toBehoeften(tabel: Tabel | undefined): Behoefte[] {
  return mapRijen(tabel, (cel) => ({
    behoefte: cel('behoefte'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    omschrijving: cel('omschrijving'),
    omschrijvingEn: cel('omschrijving_en'),
    taken: split(cel('taken'), ' '),
  }));
}

/** The rows of one household, in order, as its members. */
export function toHuishoudens(tabel: Tabel | undefined): Huishouden[] {
  const leden = mapRijen(tabel, (cel) => ({
    huishouden: cel('huishouden'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    lid: {
      soort: cel('soort') as Lidsoort,
      naam: cel('rol'),
      naamEn: cel('rol_en'),
      behoeften: split(cel('behoeften'), ' '),
    },
  }));
  return [...Map.groupBy(leden, (rij) => rij.huishouden)].map(([huishouden, eigen]) => ({
    huishouden,
    naam: eigen[0]?.naam ?? '',
    naamEn: eigen[0]?.naamEn ?? '',
    leden: eigen.map((rij) => rij.lid),
  }));
}

/** A task at the scale of an indeling says which one, and no other task does. */
function checkSchaal(tabel: Tabel, fouten: Foutenlijst): void {
  for (const { rij, cel } of listRegels(tabel, ['schaal', 'indeling', 'indeling_gezocht'])) {
    const genoemd = [cel('indeling'), cel('indeling_gezocht')].filter((id) => id !== '').length;
    if (genoemd === (cel('schaal') === 'indeling' ? 1 : 0)) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(rij),
      kolom: 'indeling, indeling_gezocht',
      code: 'schaal',
      wat: `Bij de schaal ${quote(cel('schaal'))} ${genoemd === 0 ? 'hoort een indeling' : 'hoort deze indeling niet'}.`,
      herstel:
        'Vul bij de schaal indeling één van de twee kolommen in, en laat ze bij een andere schaal leeg.',
    });
  }
}

/** Runs the checks for which the tables are whole. */
export function checkTaken(tabellen: Tabellen, fouten: Foutenlijst): void {
  const neem = (naam: string): Tabel | undefined => {
    const tabel = tabellen.get(naam);
    return tabel?.compleet ? tabel : undefined;
  };
  const [taken, behoeften, huishoudens] = [neem('taken'), neem('behoeften'), neem('huishoudens')];
  if (taken) {
    checkSchaal(taken, fouten);
    checkVersies(taken, 'taak', fouten);
  }
  if (taken && behoeften) checkLijst(behoeften, 'taken', taken, 'taak', fouten);
  if (behoeften && huishoudens) checkLijst(huishoudens, 'behoeften', behoeften, 'behoefte', fouten);
}
