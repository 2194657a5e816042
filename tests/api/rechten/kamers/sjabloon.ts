// Templates to answer opgaven with, over HTTP: who reads, keeps and throws away which.

import { randomUUID } from 'node:crypto';
import { type Band, type Geval, isRol, may, type Poging, statusFor } from '../poging.ts';
import { vanOrganisatie } from '../vanorganisatie.ts';

/** With a name of its own, of letters alone: digits by chance may look like a number of somebody. */
const sjabloon = () => ({
  naam: `Ja ${randomUUID().replaceAll(/[\d-]/gu, 'x')}`,
  gevolgen: ['wet'],
  tekst: 'Wij doen dit, omdat [reden].',
});

/** A template of the organisation, of another organisation, and none: new ones each time. */
function sjablonen(poging: Poging, body?: unknown): Geval[] {
  const { proef, als, pad } = poging;
  const stuk = () => {
    const inhoud = sjabloon();
    return { soort: 'antwoordsjabloon', titel: inhoud.naam, inhoud };
  };
  const soorten: readonly (readonly [string, Band, string])[] = [
    [
      'the organisation’s',
      isRol(als) ? 'organisatie' : 'ander',
      proef.addStuk({ organisatie: 'wij' }, stuk()),
    ],
    ['another organisation’s', 'ander', proef.addStuk({ organisatie: 'geen' }, stuk())],
    ['that of one which asks a second step', 'ander', proef.addStuk({ organisatie: 'streng' }, stuk())],
    ['a design', 'ander', proef.addStuk({ organisatie: 'wij' })],
    ['nobody’s', 'ander', 'bestaat-niet'],
  ];
  return soorten.map(([wat, band, id]) => ({
    wat,
    pad: pad.replace('{id}', id).replace('{versie}', '1'),
    body,
    wil: statusFor(poging, band, may(poging, { soort: 'antwoordsjabloon', handeling: 'lezen' }, band)),
  }));
}

/** By `operationId`. */
export const sjabloongevallen: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listAntwoordsjablonen: (poging) => vanOrganisatie(poging),
  createAntwoordsjabloon: (poging) => vanOrganisatie(poging).map((geval) => ({ ...geval, body: sjabloon() })),
  getAntwoordsjabloon: (poging) => sjablonen(poging),
  updateAntwoordsjabloon: (poging) => sjablonen(poging, sjabloon()),
  deleteAntwoordsjabloon: (poging) => sjablonen(poging),
  createAntwoordsjabloonherstel: (poging) => sjablonen(poging),
  listAntwoordsjabloongeschiedenis: (poging) => sjablonen(poging),
  getAntwoordsjabloonversie: (poging) => sjablonen(poging),
};
