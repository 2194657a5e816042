// For each route of the API: on which things it can be tried, and what the table of permissions says of each.

import type { Recht } from '@samenhang/core';
import { agendalinks } from './agendalinks.ts';
import { dossier } from './dossier.ts';
import { eigenaars } from './eigenaar.ts';
import { incidentgevallen } from './kamers/incident.ts';
import { kennisgevallen } from './kamers/kennis.ts';
import { kringgevallen } from './kamers/kring.ts';
import { opgave } from './kamers/opgave.ts';
import { sjabloongevallen } from './kamers/sjabloon.ts';
import { toets } from './kamers/toets.ts';
import { opmerken } from './opmerken.ts';
import { passkeys } from './passkeys.ts';
import { type Band, type Geval, isRol, may, type Poging, statusFor } from './poging.ts';
import { emailVan } from './proef.ts';
import { samen } from './samen.ts';
import { signaalgevallen } from './signalen.ts';
import { nieuweTaak, taken } from './taken.ts';
import {
  eigenLid,
  lid,
  nieuweOrganisatie,
  organisatietekst,
  uitnodiging,
  vanOrganisatie,
} from './vanorganisatie.ts';

const leesOntwerp: Recht = { soort: 'ontwerp', handeling: 'lezen' };

/** Designs of who asks, of their organisation, of a colleague, and of another organisation: new ones each time. */
function stukken(poging: Poging, body?: unknown): Geval[] {
  const { proef, als, pad } = poging;
  const lid = isRol(als);
  const soorten: readonly (readonly [string, Band, string])[] = [
    ...(als === 'niemand' ? [] : [['own', 'eigen', proef.addStuk({ eigenaar: als })] as const]),
    ['the organisation’s', lid ? 'organisatie' : 'ander', proef.addStuk({ organisatie: 'wij' })],
    ['a colleague’s', 'ander', proef.addStuk({ eigenaar: 'tweede' })],
    ['another organisation’s', 'ander', proef.addStuk({ organisatie: 'geen' })],
    // Also for who manages it, as long as they have no second step.
    ['that of one which asks a second step', 'ander', proef.addStuk({ organisatie: 'streng' })],
    ['nobody’s', 'ander', 'bestaat-niet'],
  ];
  return soorten.map(([wat, band, id]) => ({
    wat,
    pad: pad.replace('{id}', id).replace('{versie}', '1'),
    body,
    wil: statusFor(poging, band, may(poging, leesOntwerp, band)),
  }));
}

/** To hand over takes two permissions: with one's own piece, and in the organisation that gets it. */
function overdracht(poging: Poging): Geval[] {
  const maken = may(
    poging,
    { soort: 'ontwerp', handeling: 'maken' },
    isRol(poging.als) ? 'organisatie' : 'ander',
  );
  const naar = (organisatie: string) => stukken(poging, { organisatie });
  const beperkt = (gevallen: readonly Geval[], wil: number) =>
    gevallen.map((geval) => (geval.wil === poging.goed ? { ...geval, wil } : geval));
  return [
    ...beperkt(naar('wij'), maken ? poging.goed : isRol(poging.als) ? 403 : 404),
    ...beperkt(naar('geen'), 404),
    ...beperkt(naar('streng'), 404),
  ];
}

function nieuwStuk(poging: Poging): Geval[] {
  const { pad, als, proef } = poging;
  const body = { soort: 'ontwerp', titel: 'nieuw', inhoud: proef.inhoud };
  const lid = isRol(als);
  return [
    { wat: 'own', pad, body, wil: statusFor(poging, als === 'niemand' ? 'ander' : 'eigen', true) },
    {
      wat: 'the organisation’s',
      pad,
      body: { ...body, organisatie: 'wij' },
      wil: statusFor(poging, lid ? 'organisatie' : 'ander', lid),
    },
    {
      wat: 'another organisation’s',
      pad,
      body: { ...body, organisatie: 'geen' },
      wil: statusFor(poging, 'ander', false),
    },
    {
      wat: 'that of one which asks a second step',
      pad,
      body: { ...body, organisatie: 'streng' },
      wil: statusFor(poging, 'ander', false),
    },
  ];
}

/** What is one's own is always there; `anders`: what comes of this body, where that is another status. */
const altijd = (poging: Poging, body?: unknown, anders = poging.goed): Geval[] => [
  { wat: 'own', pad: poging.pad, body, wil: statusFor({ ...poging, goed: anders }, 'eigen', true) },
];

/** Signing in and out asks for no permission: what it says depends on what is brought along. */
const aanmelden = ({ pad }: Poging): Geval[] => [
  { wat: 'empty', pad, body: {}, wil: pad === '/aanmelding/einde' ? 200 : 422 },
];

/** With nothing brought along: what it takes to change how one signs in is tried apart. */
const leegVanU = ({ pad, als }: Poging): Geval[] => [
  { wat: 'own', pad, body: {}, wil: als === 'niemand' ? 401 : 422 },
];

/** By the identity provider of an organisation, which is not there: how it goes where it is stands in tests of its own. */
const zonderAanbieder = ({ pad }: Poging): Geval[] => [
  { wat: 'without a provider', pad, body: { zoekdeel: '' }, wil: 404 },
];

/** A link to each design, to withdraw. */
function deellink(poging: Poging): Geval[] {
  return stukken(poging).map((geval) => {
    const stuk = geval.pad.split('/')[3] ?? '';
    const { id } = poging.proef.addDeellink(stuk);
    return { ...geval, pad: geval.pad.replace('{link}', id) };
  });
}

/** A comment on each design, to throw away. */
function opmerking(poging: Poging, body?: unknown): Geval[] {
  return stukken(poging, body).map((geval) => {
    const id = poging.proef.addOpmerking(geval.pad.split('/')[3] ?? '');
    return { ...geval, pad: geval.pad.replace('{opmerking}', id) };
  });
}

/** What is public, and what is not, for everybody. */
function openbaar({ proef, pad }: Poging): Geval[] {
  const van = (wat: string, vrij: boolean, wil: number) => {
    const stuk = proef.addStuk({ organisatie: 'geen' });
    if (vrij) proef.addVrijgave(stuk);
    return { wat, pad: pad.replace('{id}', stuk), wil };
  };
  return [van('that is public', true, 200), van('that is not', false, 404)];
}

/** By a link that shares, whoever has it; and by what is no such link. */
function gedeeld({ proef, pad }: Poging): Geval[] {
  const stuk = proef.addStuk({ organisatie: 'geen' });
  const met = (wat: string, sleutel: string, wil: number) => ({ wat, pad, body: { sleutel }, wil });
  return [
    met('by a link', proef.addDeellink(stuk).sleutel, 200),
    met('by a guess', stuk, 403),
    met('by a link that was withdrawn', proef.addDeellink(stuk, { ingetrokken: true }).sleutel, 403),
    met('by a link that has expired', proef.addDeellink(stuk, { verlopen: true }).sleutel, 403),
  ];
}

/** By the link, whoever has it; and by one that is guessed, withdrawn or of long ago. */
function metLink(poging: Poging, meer: object, wil: number): Geval[] {
  const { proef, pad } = poging;
  const met = (wat: string, sleutel: string, goed: number) => ({
    wat,
    pad,
    body: { sleutel, ...meer },
    wil: goed,
  });
  return [
    met('by a link', proef.addUitnodiging('uit').sleutel, wil),
    met('by a guess', 'geraden', 403),
    met('by a link that was withdrawn', proef.addUitnodiging('uit', { ingetrokken: true }).sleutel, 403),
    met('by a link that has expired', proef.addUitnodiging('uit', { verlopen: true }).sleutel, 403),
  ];
}

/** A message of the server that waits: for who manages the organisation that the server is for. */
function bericht(poging: Poging): Geval[] {
  const { proef, als, pad } = poging;
  const wil = may(poging, poging.recht, isRol(als) ? 'server' : 'ander') ? poging.goed : 403;
  return [
    {
      wat: 'waiting',
      pad: pad.replace('{bericht}', proef.addBericht()),
      wil: als === 'niemand' ? 401 : wil,
    },
  ];
}

/** An invitation for one's own address, and one for another's. */
function genodigd(poging: Poging): Geval[] {
  const { proef, als, pad } = poging;
  const naar = (email?: string) => pad.replace('{uitnodiging}', proef.addUitnodiging('gast', { email }).id);
  const ander = { wat: 'another’s', pad: naar(), wil: als === 'niemand' ? 401 : 404 };
  return als === 'niemand' ? [ander] : [ander, { wat: 'own', pad: naar(emailVan(als)), wil: poging.goed }];
}

/** A session of one's own, and one of another. */
function sessie(poging: Poging): Geval[] {
  const { proef, als, pad } = poging;
  const van = (wie: string) => pad.replace('{sessie}', proef.addSessie(wie));
  const ander = { wat: 'another’s', pad: van('tweede'), wil: als === 'niemand' ? 401 : 404 };
  return als === 'niemand' ? [ander] : [ander, { wat: 'own', pad: van(als), wil: poging.goed }];
}

/** By `operationId`: how each route that is not public is tried. */
export const pogingen: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  getAanmeldwijzen: ({ pad }) => [{ wat: 'how', pad, wil: 200 }],
  createVertrek: zonderAanbieder,
  createTerugkomst: zonderAanbieder,
  createAfmeldbericht: aanmelden,
  createKoppeling: ({ pad, als }) => [{ wat: 'without a provider', pad, wil: als === 'niemand' ? 401 : 404 }],
  ...passkeys,
  ...dossier,
  ...agendalinks,
  ...eigenaars,
  ...signaalgevallen,
  ...incidentgevallen,
  ...kennisgevallen,
  ...kringgevallen,
  ...samen,
  ...opgave,
  ...sjabloongevallen,
  ...toets,
  createCode: aanmelden,
  createTweedestap: leegVanU,
  createTweedestapbevestiging: leegVanU,
  createTweedestapeinde: leegVanU,
  createEerste: aanmelden,
  createAanmelding: aanmelden,
  // By nobody only: it would end the session of who asks.
  createAfmelding: (poging) => (poging.als === 'niemand' ? aanmelden(poging) : []),
  createVergeten: aanmelden,
  createWachtwoordherstel: aanmelden,
  listBerichten: bericht,
  createBerichtinzage: bericht,
  createBerichtverwijdering: bericht,
  listGenodigd: (poging) => altijd(poging),
  createEigenaanname: genodigd,
  getMij: (poging) => altijd(poging),
  getGegevens: (poging) => altijd(poging),
  createTaal: (poging) => altijd(poging, { taal: 'nl' }),
  createNaam: (poging) => altijd(poging, { naam: 'Andere naam' }),
  // With what will not do: the other is tried apart, as it takes long or ends the account.
  createWachtwoord: (poging) => altijd(poging, { oud: 'onjuist', nieuw: 'kort' }, 422),
  createOpheffing: (poging) => altijd(poging, {}, 422),
  listStukken: (poging) => altijd(poging),
  createStuk: nieuwStuk,
  getStuk: (poging) => stukken(poging),
  updateStuk: (poging) => stukken(poging, { titel: 'anders', inhoud: poging.proef.inhoud }),
  deleteStuk: (poging) => stukken(poging),
  createOverdracht: overdracht,
  createHerstel: (poging) => stukken(poging),
  listGeschiedenis: (poging) => stukken(poging),
  getVersie: (poging) => stukken(poging),
  listDeellinks: (poging) => stukken(poging),
  createDeellink: (poging) => stukken(poging, { dagen: 7 }),
  createDeellinkintrekking: deellink,
  createGedeeld: gedeeld,
  // By some only: so many from one address are too many.
  createOpmerking: (poging) => (['niemand', 'lezer'].includes(poging.als) ? opmerken(poging) : []),
  listOpmerkingen: (poging) => stukken(poging),
  createOpmerkingverwijdering: (poging) => opmerking(poging),
  createOpmerkingherstel: (poging) => opmerking(poging),
  createOpmerkingafhandeling: (poging) => opmerking(poging, { opgelost: true }),
  createStukopmerking: (poging) => stukken(poging, { tekst: 'Mooi' }),
  getOntwerpstand: (poging) => stukken(poging),
  getVrijgave: (poging) => stukken(poging),
  createVrijgave: (poging) => stukken(poging),
  createVrijgaveeinde: (poging) => stukken(poging),
  getOpenbaarStuk: openbaar,
  createRekentaak: nieuweTaak,
  listRekentaken: altijd,
  getRekentaak: taken,
  getRekentaakvoortgang: taken,
  getRekentaakuitkomst: taken,
  createRekentaakafbreking: taken,
  getOrganisatie: (poging) => vanOrganisatie(poging),
  createOrganisatie: nieuweOrganisatie,
  updateOrganisatie: (poging) => vanOrganisatie(poging, organisatietekst),
  listLeden: (poging) => vanOrganisatie(poging),
  updateLid: (poging) => lid(poging, { rol: 'raadslid' }),
  createLedenstapeinde: (poging) => lid(poging),
  deleteLid: (poging) => [...lid(poging), ...eigenLid(poging)],
  listUitnodigingen: (poging) => vanOrganisatie(poging),
  createUitnodiging: (poging) => vanOrganisatie(poging, { email: 'nieuw@voorbeeld.nl', rol: 'lezer' }),
  createIntrekking: uitnodiging,
  createInzage: (poging) => metLink(poging, {}, 200),
  // With a password that will not do: taking it up is tried apart, as it takes long.
  createAanname: (poging) => metLink(poging, { naam: 'Nieuw', wachtwoord: 'kort' }, 422),
  listSessies: (poging) => altijd(poging),
  createSessieeinde: sessie,
  createAndereeinde: (poging) => altijd(poging),
  listLogboek: (poging) => vanOrganisatie(poging),
};
