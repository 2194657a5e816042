// The wall around toetsen on PostgreSQL, tried past the store.

import { openStore } from '@samenhang/server/store';
import { expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

/** Who reads and who writes, whatever the program asks. */
export function testToetsmuur(klaar: () => Promise<Proefplaats>): void {
  it('has that wall around toetsen: a draft is its writer’s, what is asked for who is asked, what is public everybody’s', async () => {
    const proef = await klaar();
    const adres = 'adres' in proef.plaats ? proef.plaats.adres : '';
    await (await openStore(proef.plaats)).close();
    for (const id of ['min', 'ada', 'lex', 'reg', 'ver']) await addPersoon(proef, id);
    await addOrganisatie(proef, 'rijk', { min: 'adviseur' });
    await addOrganisatie(proef, 'assen', { ada: 'bestuurder', lex: 'lezer' });
    await addOrganisatie(proef, 'regio', { reg: 'griffier' });
    await addOrganisatie(proef, 'geen', { ver: 'beheerder' });
    for (const [id, staat, op] of [
      ['concept', 'concept', 'null'],
      ['open', 'open', 'null'],
      ['publiek', 'openbaar', `'2027-01-01'`],
    ] as const)
      await proef.sql(
        `insert into toets (id, organisatie, staat, genodigden, inhoud, vragenversie, versie, gemaakt_op, gewijzigd_op, gepubliceerd_op)
         values ('${id}', 'rijk', '${staat}', ' assen  regio ', '{}', 1, 1, '', '', ${op})`,
        ...(['assen', 'regio'] as const).map(
          (wie) => `insert into toetsinvulling (toets, organisatie, staat, inhoud, versie, gewijzigd_op)
           values ('${id}', '${wie}', '${wie === 'assen' ? 'concept' : 'vastgesteld'}', '{}', 1, '')`,
        ),
      );
    const als = <R extends Readonly<Record<string, unknown>>>(wie: string, vraag: string) =>
      ask<R>(adres, 'begin', `select set_config('samenhang.persoon', '${wie}', true)`, vraag);
    const ids = async (wie: string) =>
      (await als<{ id: string }>(wie, 'select id from toets order by id')).map(({ id }) => id);
    expect(await ids('min')).toEqual(['concept', 'open', 'publiek']);
    for (const wie of ['lex', 'reg']) expect(await ids(wie), wie).toEqual(['open', 'publiek']);
    for (const wie of ['ver', '']) expect(await ids(wie), wie).toEqual(['publiek']);
    const antwoorden = async (wie: string) =>
      (
        await als<{ een: string }>(
          wie,
          `select toets || ' ' || organisatie as een from toetsinvulling order by 1`,
        )
      ).map(({ een }) => een);
    expect(await antwoorden('')).toEqual(['publiek regio']);
    expect(await antwoorden('min')).toEqual(['concept regio', 'open regio', 'publiek regio']);
    expect(await antwoorden('reg')).toEqual(['concept regio', 'open regio', 'publiek regio']);
    expect(await antwoorden('lex')).toContain('open assen');
    const stel = (wie: string) =>
      als(
        wie,
        `update toetsinvulling set staat = 'vastgesteld' where toets = 'open' and organisatie = 'assen' returning toets`,
      );
    for (const wie of ['lex', 'min', 'reg', 'ver']) expect(await stel(wie), wie).toEqual([]);
    expect(await stel('ada')).toHaveLength(1);
    for (const wie of ['ada', 'reg', 'ver'])
      expect(await als(wie, `update toets set staat = 'openbaar' returning id`), wie).toEqual([]);
    await expect(
      als(
        'ver',
        `insert into toetsinvulling (toets, organisatie, staat, inhoud, versie, gewijzigd_op)
         values ('open', 'geen', 'concept', '{}', 1, '')`,
      ),
    ).rejects.toThrow('row-level security');
  });
}
