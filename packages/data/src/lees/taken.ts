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
import { mapRijen, orNull, split } from './rij.ts';
import { isSlecht, type Tabel } from './tabel.ts';

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

interface Regel {
  readonly rij: number;
  readonly cel: (kolom: string) => string;
}

/** The rows of which none of these cells was reported before. */
function listRegels(tabel: Tabel, kolommen: readonly string[]): Regel[] {
  return tabel.rijen.flatMap((cellen, rij) =>
    isSlecht(tabel, rij, kolommen)
      ? []
      : [{ rij, cel: (kolom: string) => cellen[tabel.plaats.get(kolom) ?? -1] ?? '' }],
  );
}

/** A list in a cell: each of its words must stand in the other table. */
function checkLijst(tabel: Tabel, kolom: string, doel: Tabel, sleutel: string, fouten: Foutenlijst): void {
  const bekend = new Set(listRegels(doel, []).map(({ cel }) => cel(sleutel)));
  for (const { rij, cel } of listRegels(tabel, [kolom])) {
    for (const woord of split(cel(kolom), ' ').filter((w) => !bekend.has(w))) {
      fouten.add({
        bestand: tabel.bestand,
        rij: tabel.regel(rij),
        kolom,
        code: 'verwijzing',
        wat: `De waarde ${quote(woord)} staat niet in ${doel.bestand}.`,
        herstel: `Verbeter de waarde, of voeg haar toe aan ${doel.bestand} (kolom ${sleutel}).`,
      });
    }
  }
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

/** Versions of one task follow each other: no day on which two hold. */
function checkVersies(tabel: Tabel, fouten: Foutenlijst): void {
  const regels = listRegels(tabel, ['taak', 'geldig_van', 'geldig_tot']);
  for (const versies of Map.groupBy(regels, ({ cel }) => cel('taak')).values()) {
    const opDatum = versies.toSorted((a, b) => (a.cel('geldig_van') < b.cel('geldig_van') ? -1 : 1));
    opDatum.forEach(({ rij, cel }, i) => {
      const [van, tot, volgende] = [cel('geldig_van'), cel('geldig_tot'), opDatum[i + 1]?.cel('geldig_van')];
      const omgekeerd = tot !== '' && tot <= van;
      const dubbel = volgende !== undefined && (tot === '' || volgende < tot);
      if (!omgekeerd && !dubbel) return;
      fouten.add({
        bestand: tabel.bestand,
        rij: tabel.regel(rij),
        kolom: 'geldig_tot',
        code: 'volgorde',
        wat: omgekeerd
          ? 'De taak geldt niet meer voordat zij begint te gelden.'
          : `De volgende versie van ${cel('taak')} begint op ${volgende ?? ''}, terwijl deze nog geldt.`,
        herstel: 'Schrijf bij geldig_tot de eerste dag waarop deze versie niet meer geldt.',
      });
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
    checkVersies(taken, fouten);
  }
  if (taken && behoeften) checkLijst(behoeften, 'taken', taken, 'taak', fouten);
  if (behoeften && huishoudens) checkLijst(huishoudens, 'behoeften', behoeften, 'behoefte', fouten);
}
