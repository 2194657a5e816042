// What an organisation keeps for its councils: on which pieces each route can be tried.

import { randomUUID } from 'node:crypto';
import { type Band, type Geval, isRol, may, type Poging, statusFor } from './poging.ts';
import { vanOrganisatie } from './vanorganisatie.ts';

const bron = { tekst: 'Geheime bron' };
const aanvulling = (id: string) => ({
  over: { soort: 'lichaam', id },
  regels: [{ veld: 'adres', waarde: 'Geheimadres 1', bron }],
});

/** A piece of the organisation, one of a colleague’s other organisation, and none: new ones each time. */
function dossierstukken(poging: Poging, body?: unknown): Geval[] {
  const { proef, als, pad } = poging;
  const wat = { soort: 'aanvulling', titel: 'lichaam eigen-x', inhoud: aanvulling('eigen-x') };
  const soorten: readonly (readonly [string, Band, string])[] = [
    ['the organisation’s', isRol(als) ? 'organisatie' : 'ander', proef.addStuk({ organisatie: 'wij' }, wat)],
    ['another organisation’s', 'ander', proef.addStuk({ organisatie: 'geen' }, wat)],
    ['that of one which asks a second step', 'ander', proef.addStuk({ organisatie: 'streng' }, wat)],
    // A design is no addition: neither by this route.
    ['a design', 'ander', proef.addStuk({ organisatie: 'wij' })],
    ['nobody’s', 'ander', 'bestaat-niet'],
  ];
  return soorten.map(([naam, band, id]) => ({
    wat: naam,
    pad: pad.replace('{id}', id).replace('{versie}', '1'),
    body,
    wil: statusFor(poging, band, may(poging, { soort: poging.recht.soort, handeling: 'lezen' }, band)),
  }));
}

const nieuw = () => aanvulling(`eigen-${randomUUID()}`);

/** By `operationId`. */
export const dossier: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listAanvullingen: (poging) => vanOrganisatie(poging),
  createAanvulling: (poging) => vanOrganisatie(poging, nieuw()),
  createAanvullinginvoer: (poging) => vanOrganisatie(poging, { delen: [{ inhoud: nieuw() }] }),
  getAanvulling: (poging) => dossierstukken(poging),
  updateAanvulling: (poging) => dossierstukken(poging, aanvulling('eigen-x')),
  deleteAanvulling: (poging) => dossierstukken(poging),
  createAanvullingherstel: (poging) => dossierstukken(poging),
  listAanvullinggeschiedenis: (poging) => dossierstukken(poging),
  getAanvullingversie: (poging) => dossierstukken(poging),
};
