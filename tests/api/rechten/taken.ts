// Long work: on which of it each route can be tried.

import type { Recht } from '@samenhang/core';
import { type Band, type Geval, isRol, may, type Poging, statusFor } from './poging.ts';

/** Long work of who asks, of their organisation, of a colleague, and of another organisation. */
export function taken(poging: Poging): Geval[] {
  const { proef, als, pad } = poging;
  const lezen: Recht = { soort: 'rekentaak', handeling: 'lezen' };
  const soorten: readonly (readonly [string, Band, string])[] = [
    ...(als === 'niemand'
      ? []
      : [['own', 'eigen', proef.addTaak({ eigenaar: als, organisatie: 'wij' })] as const]),
    ['the organisation’s', isRol(als) ? 'organisatie' : 'ander', proef.addTaak({ organisatie: 'wij' })],
    ['a colleague’s', 'ander', proef.addTaak({ eigenaar: 'tweede', organisatie: 'wij' })],
    ['another organisation’s', 'ander', proef.addTaak({ organisatie: 'geen' })],
    ['nobody’s', 'ander', 'bestaat-niet'],
  ];
  return soorten.map(([wat, band, id]) => ({
    wat,
    pad: pad.replace('{taak}', id),
    wil: statusFor(poging, band, may(poging, lezen, band)),
  }));
}

/** Beginning something takes a role somewhere, also where it is for oneself. */
export function nieuweTaak(poging: Poging): Geval[] {
  const { pad, als } = poging;
  const lid = isRol(als);
  const body = { soort: 'los-op', titel: 'x', seconden: 1, vraag: { n: 1, gewichten: [] } };
  const eigen = als === 'niemand' ? 401 : als === 'vreemd' || may(poging, poging.recht, 'eigen') ? 201 : 403;
  return [
    { wat: 'own', pad, body, wil: eigen },
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
  ];
}
