// What a store does with who comes in by their organisation's identity provider, whatever the database.

import { openStore, type Store } from '@samenhang/server/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPersoon, type Proefplaats } from './databases.ts';
import { addOrganisatie } from './organisaties.ts';

const aanbieder = 'https://inloggen.voorbeeld.nl';

/** A store at one new place for all: an organisation with who was made beheerder here. */
export function testAanbieder(maak: () => Promise<Proefplaats>): void {
  let proef: Proefplaats;
  let store: Store;

  beforeAll(async () => {
    proef = await maak();
    store = await openStore(proef.plaats);
    for (const id of ['bea', 'leo']) await addPersoon(proef, id);
    await addOrganisatie(proef, 'wij', { bea: 'beheerder' });
  });
  afterAll(async () => {
    await store.close();
  });

  const wie = (onderwerp: string, meer: object = {}) => ({
    aanbieder,
    onderwerp,
    naam: 'Fenna de Jong',
    email: 'fenna@gemeente.nl',
    rollen: [{ organisatie: 'wij', rol: 'adviseur' as const }],
    koppel: undefined,
    ...meer,
  });
  const admit = (onderwerp: string, meer: object = {}) =>
    store.accounts.aanbieder.admit(wie(onderwerp, meer));
  const roles = (persoon: string) =>
    proef.sql(`select organisatie, rol from lid where persoon = '${persoon}' order by organisatie`);

  it('knows who comes in by a provider again, by their number there, with the role and name of that day', async () => {
    const eerste = await admit('42');
    if (!eerste.ok) throw new Error(eerste.code);
    expect(await roles(eerste.persoon)).toEqual([{ organisatie: 'wij', rol: 'adviseur' }]);
    const lezer = [{ organisatie: 'wij', rol: 'lezer' }];
    expect(await admit('42', { naam: 'Fenna Smit', email: 'smit@gemeente.nl', rollen: lezer })).toEqual(
      eerste,
    );
    expect(await roles(eerste.persoon)).toEqual(lezer);
    expect(await proef.sql(`select name, email from persoon where id = '${eerste.persoon}'`)).toEqual([
      { name: 'Fenna Smit', email: 'fenna@gemeente.nl' },
    ]);
    // Without a role they have no place here any more.
    expect(await admit('42', { rollen: [] })).toEqual({ ok: false, code: 'geen-rol' });
    expect(await roles(eerste.persoon)).toEqual([]);
    const gelogd = await proef.sql(
      `select handeling, voor, na from logboek where object = '${eerste.persoon}' and soort = 'aanmelding' order by wanneer, handeling`,
    );
    expect(gelogd.map(({ handeling }) => handeling).toSorted()).toEqual(['maken', 'weggooien', 'wijzigen']);
  });

  it('lets in nobody without a role or an address, nor into an account that may be another’s', async () => {
    expect(await admit('7', { email: 'nieuw@gemeente.nl', rollen: [] })).toEqual({
      ok: false,
      code: 'geen-rol',
    });
    expect(await admit('7', { email: undefined })).toEqual({ ok: false, code: 'geen-adres' });
    expect(await admit('7', { email: 'leo@voorbeeld.nl' })).toEqual({ ok: false, code: 'bestaat' });
    expect(await proef.sql(`select id from inlogwijze where "accountId" = '7'`)).toEqual([]);
    // Leo, signed in by his password, asks for it himself; his number there is nobody else's then.
    expect(await admit('7', { koppel: 'leo' })).toEqual({ ok: true, persoon: 'leo' });
    expect(await admit('7', { koppel: 'bea' })).toEqual({ ok: false, code: 'bestaat' });
  });

  it('does not take the last beheerder that was made here from an organisation', async () => {
    expect(await admit('1', { koppel: 'bea', naam: undefined })).toEqual({ ok: true, persoon: 'bea' });
    expect(await roles('bea')).toEqual([{ organisatie: 'wij', rol: 'beheerder' }]);
  });
}
