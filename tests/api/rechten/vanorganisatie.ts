// What is of an organisation itself, its members and its invitations: on which of them a route is tried.

import { type Geval, isRol, may, type Poging, statusFor } from './poging.ts';

/** What is of the organisation itself: by members, and by those of another. */
export function vanOrganisatie(poging: Poging, body?: unknown): Geval[] {
  const { pad, als } = poging;
  const lid = isRol(als);
  return [
    {
      wat: 'the organisation’s',
      pad: pad.replace('{organisatie}', 'wij'),
      body,
      wil: statusFor(poging, lid ? 'organisatie' : 'ander', lid),
    },
    {
      wat: 'another organisation’s',
      pad: pad.replace('{organisatie}', 'geen'),
      body,
      wil: statusFor(poging, 'ander', false),
    },
    {
      wat: 'nobody’s',
      pad: pad.replace('{organisatie}', 'bestaat-niet'),
      body,
      wil: statusFor(poging, 'ander', false),
    },
    {
      wat: 'that of one which asks a second step',
      pad: pad.replace('{organisatie}', 'streng'),
      body,
      wil: statusFor(poging, 'ander', false),
    },
  ];
}

/**
 * With something of their own organisation, of another, and of none; and by way of another organisation. `maak` makes it
 * for this organisation and tells its number.
 */
export function metStuk(
  poging: Poging,
  maak: (organisatie: string) => string,
  body?: (organisatie: string) => unknown,
): Geval[] {
  const { als, pad } = poging;
  const lid = isRol(als);
  const geval = (wat: string, organisatie: string, id: string, wil: number): Geval => ({
    wat,
    pad: pad.replace('{organisatie}', organisatie).replace('{id}', id),
    body: body?.(organisatie),
    wil,
  });
  const goed = statusFor(poging, lid ? 'organisatie' : 'ander', lid);
  const niet = statusFor(poging, 'ander', false);
  const mis = goed === poging.goed ? 404 : goed;
  return [
    geval('the organisation’s', 'wij', maak('wij'), goed),
    geval('another’s, by their own organisation', 'wij', maak('geen'), mis),
    geval('nobody’s', 'wij', 'bestaat-niet', mis),
    geval('another’s', 'geen', maak('geen'), niet),
    geval('any, by what is a pattern elsewhere', '%25', maak('wij'), niet),
    geval('that of one which asks a second step', 'streng', maak('streng'), niet),
  ];
}

/** One's own membership, of an organisation that is there for that. */
export function eigenLid(poging: Poging): Geval[] {
  const { proef, als, pad } = poging;
  if (als === 'niemand') return [];
  proef.db.prepare(`insert into lid (persoon, organisatie, rol) values (?, 'uit', 'lezer')`).run(als);
  const hier = pad.replace('{organisatie}', 'uit').replace('{persoon}', als);
  return [{ wat: 'own', pad: hier, wil: statusFor(poging, 'eigen', true) }];
}

/** A new member of each organisation, who may be changed or ended. */
export function lid(poging: Poging, body?: unknown): Geval[] {
  const { proef } = poging;
  return ['wij', 'geen', 'streng'].flatMap((organisatie) => {
    const persoon = proef.addLid(organisatie, 'lezer');
    proef.db.prepare('update persoon set twoFactorEnabled = 1 where id = ?').run(persoon);
    const hier = { ...poging, pad: poging.pad.replace('{persoon}', persoon) };
    return vanOrganisatie(hier, body).filter(({ pad }) => pad.includes(`/${organisatie}/`));
  });
}

export const organisatietekst = { naam: 'Nieuw', soort: 'anders', code: null };

/** Making an organisation: by who manages one, whichever. */
export function nieuweOrganisatie(poging: Poging): Geval[] {
  const { pad, als } = poging;
  const beheert = als === 'vreemd' || (isRol(als) && may(poging, poging.recht, 'organisatie'));
  const wil = als === 'niemand' ? 401 : beheert ? poging.goed : 403;
  return [{ wat: 'new', pad, body: organisatietekst, wil }];
}

/** An invitation of each organisation, to withdraw. */
export function uitnodiging(poging: Poging): Geval[] {
  const { proef } = poging;
  return ['wij', 'geen', 'streng'].flatMap((organisatie) => {
    const { id } = proef.addUitnodiging(organisatie);
    const hier = { ...poging, pad: poging.pad.replace('{uitnodiging}', id) };
    return vanOrganisatie(hier).filter(({ pad }) => pad.includes(`/${organisatie}/`));
  });
}
