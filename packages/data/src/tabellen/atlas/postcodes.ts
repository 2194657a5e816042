/** The postcodes of passend onderwijs. */
import type { PostcodeRij } from '@samenhang/core';
import { orNull } from '../../cellen/index.ts';
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
});
