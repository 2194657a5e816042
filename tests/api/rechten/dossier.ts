// What an organisation keeps for its councils: on which pieces each route can be tried.

import { randomUUID } from 'node:crypto';
import { type Band, type Geval, isRol, may, type Poging, statusFor } from './poging.ts';
import type { Proef } from './proef.ts';
import { vanOrganisatie } from './vanorganisatie.ts';

const bron = { tekst: 'Geheime bron' };
const aanvulling = (id: string) => ({
  over: { soort: 'lichaam', id },
  regels: [{ veld: 'adres', waarde: 'Geheimadres 1', bron }],
});

const zienswijze = {
  over: { soort: 'regeling', id: '22938625' },
  aanleiding: 'begroting',
  jaar: 2028,
  titel: 'Geheimtitel',
  alineas: ['Geheimtekst'],
  staat: 'concept',
};

/** What a council sees with what its members know of it: by the gemeente in the address. */
const ofCouncil = ({ pad, als }: Poging): Geval[] =>
  ['GM0106', 'GM9999'].map((code) => ({
    wat: code,
    pad: pad.replace('{code}', code),
    wil: als === 'niemand' ? 401 : code === 'GM9999' ? 404 : 200,
  }));

type Stuk = NonNullable<Parameters<Proef['addStuk']>[1]>;
const eenAanvulling: Stuk = {
  soort: 'aanvulling',
  titel: 'lichaam eigen-x',
  inhoud: aanvulling('eigen-x'),
};
const eenZienswijze: Stuk = { soort: 'zienswijze', titel: 'Geheimtitel', inhoud: zienswijze };

/** A piece of the organisation, one of a colleague’s other organisation, and none: new ones each time. */
function dossierstukken(poging: Poging, body?: unknown, wat: Stuk = eenAanvulling): Geval[] {
  const { proef, als, pad } = poging;
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
    wil: statusFor(poging, band, may(poging, { soort: wat.soort as 'aanvulling', handeling: 'lezen' }, band)),
  }));
}

const view = (poging: Poging, body?: unknown) => dossierstukken(poging, body, eenZienswijze);

/** Something that was said of each view, to throw away. */
function gezegd(poging: Poging): Geval[] {
  return view(poging).map((geval) => {
    const id = poging.proef.addOpmerking(geval.pad.split('/')[3] ?? '');
    return { ...geval, pad: geval.pad.replace('{opmerking}', id) };
  });
}

/** An export of the register with one regeling, which differs in its name alone. */
const uitvoer =
  '<r><g systeemId="22938625"><titel>Geheimtitel</titel><samenwerkingsvorm afkorting="OL">x</samenwerkingsvorm></g></r>';

const nieuw = () => aanvulling(`eigen-${randomUUID()}`);

/** By `operationId`. */
export const dossier: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listAanvullingen: (poging) => vanOrganisatie(poging),
  // Whoever is signed in sees the register, with what is of their own organisations.
  getRegisterbeeld: ({ pad, als }) =>
    ['22938625', '1'].map((regeling) => ({
      wat: regeling,
      pad: pad.replace('{regeling}', regeling),
      wil: als === 'niemand' ? 401 : regeling === '1' ? 404 : 200,
    })),
  // The same for the dossier of a council, and for one body in it.
  getEigenDossier: ofCouncil,
  getEigenGrip: ofCouncil,
  getEigenSturing: ofCouncil,
  getEigenOplegger: ({ pad, als }) =>
    ['30175736', '1'].map((id) => ({
      wat: id,
      pad: pad.replace('{code}', 'GM0106').replace('{id}', id),
      wil: als === 'niemand' ? 401 : id === '1' ? 404 : 200,
    })),
  createEigenRegelingenlijst: ({ pad, als }) =>
    ['2026-05-16', '1200-01-01'].map((datum) => ({
      wat: datum,
      pad,
      body: { datum, keuze: { domein: ['sociaal'] } },
      wil: als === 'niemand' ? 401 : 200,
    })),
  // The same for the calendar of a body, and for an agenda.
  createEigenKalender: ({ pad, als }) =>
    ['30175736', '1'].map((regeling) => ({
      wat: regeling,
      pad,
      body: { begrotingsjaar: 2028, regeling },
      wil: als === 'niemand' ? 401 : regeling === '1' ? 404 : 200,
    })),
  getEigenAgenda: ({ pad, als }) =>
    ['gemeente/GM0106', 'regeling/1'].map((wie) => ({
      wat: wie,
      pad: pad.replace('{soort}/{id}', wie),
      wil: als === 'niemand' ? 401 : wie === 'regeling/1' ? 404 : 200,
    })),
  createAanvulling: (poging) => vanOrganisatie(poging, nieuw()),
  createAanvullinginvoer: (poging) => vanOrganisatie(poging, { delen: [{ inhoud: nieuw() }] }),
  getRegisterexport: (poging) => vanOrganisatie(poging),
  createRegistervoorbeeld: (poging) => vanOrganisatie(poging, uitvoer),
  getAanvulling: (poging) => dossierstukken(poging),
  updateAanvulling: (poging) => dossierstukken(poging, aanvulling('eigen-x')),
  deleteAanvulling: (poging) => dossierstukken(poging),
  createAanvullingherstel: (poging) => dossierstukken(poging),
  listAanvullinggeschiedenis: (poging) => dossierstukken(poging),
  getAanvullingversie: (poging) => dossierstukken(poging),
  listZienswijzen: (poging) => vanOrganisatie(poging),
  createZienswijze: (poging) => vanOrganisatie(poging, zienswijze),
  getZienswijze: (poging) => view(poging),
  updateZienswijze: (poging) => view(poging, zienswijze),
  deleteZienswijze: (poging) => view(poging),
  createZienswijzeherstel: (poging) => view(poging),
  listZienswijzegeschiedenis: (poging) => view(poging),
  getZienswijzeversie: (poging) => view(poging),
  listBespreking: (poging) => view(poging),
  createBespreking: (poging) => view(poging, { tekst: 'Geheimtekst' }),
  createBesprekingverwijdering: gezegd,
  // Everybody reads what is published, of whatever there is.
  listPublicaties: ({ pad }) =>
    ['22938625', 'eigen-x', 'bestaat-niet'].map((over) => ({
      wat: over,
      pad: pad.replace('{over}', over),
      wil: 200,
    })),
};
