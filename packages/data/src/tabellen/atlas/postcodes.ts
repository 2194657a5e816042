/** The postcodes of passend onderwijs. */
import type { PostcodeRij } from '@samenhang/core';
import { type Celtabel, createCel, type Foutenlijst, listRegels, orNull, quote } from '../../cellen/index.ts';
import { defineTabel, geheel, gemeente, mogelijkTekst, verwijs } from '../vorm.ts';

export const postcodes = defineTabel({
  naam: 'postcodes',
  pad: 'postcodes.csv',
  titel: 'Postcodes van passend onderwijs',
  beschrijving: 'Voor elke postcode van vier cijfers: de gemeente van 2015 en de samenwerkingsverbanden.',
  velden: [
    geheel('postcode', 'De vier cijfers van de postcode.', { minimum: 1000, maximum: 9999 }),
    gemeente('gemeente', 'De code van de gemeente in 2015.'),
    mogelijkTekst('swv_po', 'Het samenwerkingsverband voor het primair onderwijs.'),
    mogelijkTekst('swv_vo', 'Het samenwerkingsverband voor het voortgezet onderwijs.'),
  ],
  sleutel: ['postcode'],
  verwijzingen: [verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
  rij: (cel): PostcodeRij => ({
    postcode: Number(cel('postcode')),
    gemeente: cel('gemeente'),
    swvPo: orNull(cel('swv_po')),
    swvVo: orNull(cel('swv_vo')),
  }),
  keur: (tabel, tabellen, fouten) => {
    const regios = tabellen.get('regios');
    if (regios?.compleet) checkVerbanden(tabel, regios, fouten);
  },
});

/** Each samenwerkingsverband is a regio of the indeling of that name, where the package has that indeling. */
function checkVerbanden(tabel: Celtabel, regios: Celtabel, fouten: Foutenlijst): void {
  const cel = createCel(regios);
  const rijen = Map.groupBy(regios.rijen.keys(), (i) => cel(i, 'indeling'));
  for (const kolom of ['swv_po', 'swv_vo']) {
    const bekend = new Set((rijen.get(kolom) ?? []).map((i) => cel(i, 'regio')));
    if (bekend.size === 0) continue;
    for (const { rij, cel: eigen } of listRegels(tabel, [kolom])) {
      if (eigen(kolom) === '' || bekend.has(eigen(kolom))) continue;
      fouten.add({
        bestand: tabel.bestand,
        rij: tabel.regel(rij),
        kolom,
        code: 'verwijzing',
        wat: `De waarde ${quote(eigen(kolom))} is geen regio van ${kolom} in ${regios.bestand}.`,
        herstel: `Verbeter de waarde, of voeg het verband toe aan ${regios.bestand}.`,
      });
    }
  }
}
