import type { Basis } from '@samenhang/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { parseStand, type Stand } from '../adres/index.ts';

/** What the address of the pages about indelingen says, beside year, order and language. */
export interface Adres extends Pick<Stand, 'jaar' | 'volgorde' | 'taal'> {
  readonly domein?: string;
  readonly verplichting?: string;
  readonly basis?: Basis;
  /** The year to lay beside the year shown. */
  readonly met?: number;
  /** Code of the region that is looked at. */
  readonly regio?: string;
  /** The two that are compared: an id, or an id with a year, as in `jeugdregio@2016`. */
  readonly a?: string;
  readonly b?: string;
}

const woorden = ['domein', 'verplichting', 'regio', 'a', 'b'] as const;

/** Reads the address. Never throws: what cannot be read is left out. */
export function parseAdres(ruw: Readonly<Record<string, unknown>>): Adres {
  const { jaar, volgorde, taal } = parseStand(ruw);
  const { jaar: met } = parseStand({ jaar: ruw.met });
  const gelezen = woorden.flatMap((naam): [string, string][] => {
    const waarde = ruw[naam];
    // A code of digits is read as a number on the way.
    const tekst = typeof waarde === 'number' ? String(waarde) : waarde;
    return typeof tekst === 'string' && tekst !== '' ? [[naam, tekst]] : [];
  });
  return {
    ...(jaar === undefined ? {} : { jaar }),
    ...Object.fromEntries(gelezen),
    ...(ruw.basis === 'waargenomen' || ruw.basis === 'afgeleid' ? { basis: ruw.basis } : {}),
    ...(met === undefined ? {} : { met }),
    ...(volgorde === undefined ? {} : { volgorde }),
    ...(taal === undefined ? {} : { taal }),
  };
}

/** What changes of the address; `undefined` takes a part out of it. */
type Wijziging = { readonly [K in keyof Adres]?: Adres[K] | undefined };

export interface Adresbeheer {
  readonly adres: Adres;
  readonly wijzig: (wijziging: Wijziging) => void;
}

/** The address as state. */
export function useAdres(): Adresbeheer {
  const adres = parseAdres(useSearch({ strict: false }));
  const navigate = useNavigate();
  const go = useCallback(
    (nieuw: Wijziging) =>
      void navigate({ to: '.', search: () => parseAdres({ ...nieuw }), resetScroll: false }),
    [navigate],
  );
  return { adres, wijzig: (wijziging) => go({ ...adres, ...wijziging }) };
}
