/** Made-up households, the same for every gemeente: each row is a member. */
import { type Huishouden, LIDSOORTEN, type Lidsoort } from '@samenhang/core';
import { type Celtabel, type Foutenlijst, listRegels, split } from '../../cellen/index.ts';
import { checkLijst } from '../keuringen.ts';
import { defineTabel, geheel, ID, IDS, type Rij, tekst } from '../vorm.ts';

export const huishoudens = defineTabel({
  naam: 'huishoudens',
  pad: 'huishoudens.csv',
  titel: 'Voorbeeldhuishoudens',
  beschrijving: 'Bedachte huishoudens, voor elke gemeente dezelfde. Elk lid heeft een rij.',
  velden: [
    tekst('huishouden', 'De naam van het huishouden in het pakket.', { pattern: ID }),
    tekst('naam', 'De Nederlandse naam van het huishouden.'),
    tekst('naam_en', 'De Engelse naam van het huishouden.'),
    geheel('lid', 'Het nummer van het lid, vanaf 1.', { minimum: 1 }),
    tekst('soort', 'Kind, volwassene of oudere.', { enum: LIDSOORTEN }),
    tekst('rol', 'Wie het is, in gewone woorden.'),
    tekst('rol_en', 'Hetzelfde in het Engels.'),
    tekst('behoeften', 'De behoeften van dit lid, met een spatie ertussen.', { pattern: IDS }),
  ],
  sleutel: ['huishouden', 'lid'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel) => ({
    huishouden: cel('huishouden'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    lid: {
      soort: cel('soort') as Lidsoort,
      naam: cel('rol'),
      naamEn: cel('rol_en'),
      behoeften: split(cel('behoeften'), ' '),
    },
  }),
  keur: (tabel, tabellen, fouten) => {
    checkLijst(tabel, 'behoeften', tabellen.get('behoeften'), 'behoefte', fouten);
    checkNummers(tabel, fouten);
  },
});

/** The members of a household are numbered 1, 2, 3 …, in that order. */
function checkNummers(tabel: Celtabel, fouten: Foutenlijst): void {
  const geteld = new Map<string, number>();
  for (const { rij, cel } of listRegels(tabel, ['huishouden', 'lid'])) {
    const verwacht = (geteld.get(cel('huishouden')) ?? 0) + 1;
    const lid = Number(cel('lid'));
    geteld.set(cel('huishouden'), lid);
    if (lid === verwacht) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(rij),
      kolom: 'lid',
      code: 'volgorde',
      wat: `Na lid ${String(verwacht - 1)} van ${cel('huishouden')} komt lid ${String(lid)}; het moet ${String(verwacht)} zijn.`,
      herstel: 'Nummer de leden van een huishouden vanaf 1, zonder een nummer over te slaan.',
    });
  }
}

/** One member of a household. */
export type LidRij = Rij<typeof huishoudens>;

/** The rows of one household, in order, as its members. */
export function groupHuishoudens(rijen: readonly LidRij[]): Huishouden[] {
  return [...Map.groupBy(rijen, (rij) => rij.huishouden)].map(([huishouden, eigen]) => ({
    huishouden,
    naam: eigen[0]?.naam ?? '',
    naamEn: eigen[0]?.naamEn ?? '',
    leden: eigen.map((rij) => rij.lid),
  }));
}
