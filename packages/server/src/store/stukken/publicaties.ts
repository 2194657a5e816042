import { readZienswijze, type Zienswijze } from '@samenhang/core';
import type { Adapter } from '../adapter.ts';
import type { Organisatierij } from '../tabellen.ts';
import type { Stukbereik } from './bereik.ts';
import type { Publicatierij } from './rijen.ts';
import type { Stuk } from './vormen.ts';

/** What of a view is published, beside what stands in columns of its own. */
type Openbaar = Pick<
  Zienswijze,
  'aanleiding' | 'alineas' | 'overgenomenVan' | 'samen' | 'besluit' | 'antwoord'
>;

/** A view as everybody may read it. */
export interface Publicatie extends Openbaar {
  readonly id: string;
  readonly organisatie: Pick<Organisatierij, 'naam' | 'soort' | 'code'>;
  readonly over: { readonly soort: string; readonly id: string };
  readonly jaar: number | null;
  readonly staat: Publicatierij['staat'];
  readonly titel: string;
  readonly gepubliceerdOp: string;
  readonly gewijzigdOp: string;
}

const overOf = ({ over }: Zienswijze): string => `${over.soort} ${over.id}`;

/**
 * Brings what everybody may read up to this version of a view, in the same transaction: published, answered, or withdrawn.
 * Of what was never published nothing is there, also when it is withdrawn.
 */
export async function publish(bereik: Stukbereik, stuk: Stuk, nu: string): Promise<void> {
  const gelezen = readZienswijze(stuk.inhoud);
  if (!gelezen.ok || stuk.organisatie === null) return;
  const { zienswijze } = gelezen;
  const { staat, titel, jaar, aanleiding, alineas, overgenomenVan, samen, besluit, antwoord } = zienswijze;
  if (staat === 'ingetrokken') {
    const inhoud = JSON.stringify({ aanleiding, alineas: [] } satisfies Openbaar);
    await bereik.openbaar.withdrawPublicatie(stuk.id, { staat, titel: '', inhoud, gewijzigd_op: nu });
    return;
  }
  if (staat !== 'gepubliceerd' && staat !== 'beantwoord') return;
  const openbaar: Openbaar = { aanleiding, alineas, overgenomenVan, samen, besluit, antwoord };
  await bereik.openbaar.putPublicatie({
    stuk: stuk.id,
    organisatie: stuk.organisatie,
    over: overOf(zienswijze),
    jaar,
    staat,
    titel,
    inhoud: JSON.stringify(openbaar),
    gepubliceerd_op: nu,
    gewijzigd_op: nu,
  });
}

/** Those about any of these things, by organisation; asked by nobody in particular. */
export function listPublicaties(adapter: Adapter, over: readonly string[]): Promise<readonly Publicatie[]> {
  return adapter.read({ persoon: '' }, async (db) => {
    const rijen = await db
      .selectFrom('publicatie')
      .innerJoin('organisatie', 'organisatie.id', 'publicatie.organisatie')
      .where('publicatie.over', 'in', over.length === 0 ? [''] : [...over])
      .select(['organisatie.naam', 'organisatie.soort', 'organisatie.code'])
      .selectAll('publicatie')
      .orderBy('organisatie.naam')
      .orderBy('publicatie.gepubliceerd_op')
      .execute();
    return rijen.map((rij): Publicatie => {
      const [soort = '', id = ''] = rij.over.split(' ');
      return {
        id: rij.stuk,
        organisatie: { naam: rij.naam, soort: rij.soort, code: rij.code },
        over: { soort, id },
        jaar: rij.jaar,
        staat: rij.staat,
        titel: rij.titel,
        gepubliceerdOp: rij.gepubliceerd_op,
        gewijzigdOp: rij.gewijzigd_op,
        ...(JSON.parse(rij.inhoud) as Openbaar),
      };
    });
  });
}
