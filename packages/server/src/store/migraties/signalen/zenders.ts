import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

type Soort = 'sqlite' | 'postgres';

// In a query of its own: asked once, and not again for each row.
const ruim = sql`(select current_setting('samenhang.alles', true) = 'ja')`;
const ik = sql`(select current_setting('samenhang.persoon', true))`;
const iemand = sql`${ruim} or (select coalesce(current_setting('samenhang.persoon', true), '') <> '')`;

/**
 * Counts of signals by who sent them as well, for the minimum from which they are told; and by the region that a signal
 * names, under everything that it has. On PostgreSQL also what searching many signals needs: the wall asked once, what it
 * looks at in an index, and words without their place in the text, which nobody asks for.
 */
export function zendersMigratie(soort: Soort): Migration {
  return {
    async up(db: Kysely<unknown>) {
      if (soort === 'postgres') await sql`select set_config('samenhang.alles', 'ja', true)`.execute(db);
      await db.schema.dropTable('signaaltelling').execute();
      await sql`create table signaaltelling (soort text not null, waarde text not null, gemeente text not null,
        regio text not null, zender text not null, kwartaal text not null, aantal integer not null,
        primary key (soort, waarde, gemeente, regio, zender, kwartaal))`.execute(db);
      await countAll(db);
      if (soort === 'postgres') await makeSwift(db);
    },
  };
}

/** Every signal as it was sent, under what the open signals that come of it have, each once. */
async function countAll(db: Kysely<unknown>): Promise<void> {
  const plaats = (soort: string) =>
    sql`coalesce((select waarde from signaalkenmerk p where p.signaal = e.volgnummer and p.soort = ${sql.lit(soort)}), '')`;
  const kwartaal = sql`substr(e.gemaakt_op, 1, 4) || '-' || ((cast(substr(e.gemaakt_op, 6, 2) as integer) + 2) / 3)`;
  const eersten = sql`select distinct e.volgnummer, k.soort, k.waarde, ${plaats('gemeente')} as gemeente,
      ${plaats('regio')} as regio, coalesce(e.zender, '') as zender, ${kwartaal} as kwartaal
    from signaalbron b
    inner join signaal n on n.volgnummer = b.signaal and n.staat = 'open'
    inner join signaal e on e.volgnummer = b.bron and e.staat <> 'ingetrokken'
    inner join (select signaal, soort, waarde from signaalkenmerk where soort not in ('gemeente', 'regio')
      union all select volgnummer, 'alles', '' from signaal) k on k.signaal = n.volgnummer
    where b.soort = 'eerste'`;
  await sql`insert into signaaltelling (soort, waarde, gemeente, regio, zender, kwartaal, aantal)
    select soort, waarde, gemeente, regio, zender, kwartaal, count(*) from (${eersten}) telt
    group by soort, waarde, gemeente, regio, zender, kwartaal`.execute(db);
}

async function makeSwift(db: Kysely<unknown>): Promise<void> {
  const mijne = sql`select lid.organisatie from lid where lid.persoon = ${ik}`;
  await sql`alter policy lezen on signaal using (${ruim}
    or exists (select 1 from lid
      inner join instelling on instelling.naam = 'organisatie' and instelling.waarde = lid.organisatie
      where lid.persoon = ${ik} and lid.rol in ('adviseur', 'beheerder'))
    or volgnummer in (select signaaleigenaar.signaal from signaaleigenaar
      where signaaleigenaar.organisatie in (${mijne}))
    or zender in (${mijne} and lid.rol <> 'lezer'))`.execute(db);
  for (const tabel of ['signaaleigenaar', 'signaalbron', 'signaalkenmerk'])
    await sql`alter policy iemand on ${sql.table(tabel)} using (${iemand}) with check (${iemand})`.execute(
      db,
    );
  await sql`alter table signaaltelling enable row level security`.execute(db);
  await sql`alter table signaaltelling force row level security`.execute(db);
  await sql`create policy iemand on signaaltelling using (${iemand}) with check (${iemand})`.execute(db);
  // All that the wall and a search look at of a signal, so that its text need not be read for it.
  await sql`create index signaal_zien on signaal (volgnummer) include (staat, zender)`.execute(db);
  await sql`create or replace function signaalwoorden() returns trigger language plpgsql as $$
    begin
      insert into signaalzoek (signaal, woorden) values (new.volgnummer, strip(to_tsvector('dutch',
        concat_ws(' ', new.inhoud::jsonb ->> 'titel', new.inhoud::jsonb ->> 'wat', new.inhoud::jsonb ->> 'geprobeerd',
          new.inhoud::jsonb ->> 'zouHelpen', new.inhoud::jsonb ->> 'artikel'))))
      on conflict (signaal) do update set woorden = excluded.woorden;
      return new;
    end $$`.execute(db);
  await sql`update signaalzoek set woorden = strip(woorden)`.execute(db);
}
