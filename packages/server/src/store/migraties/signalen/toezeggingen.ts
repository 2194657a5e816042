import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

interface Rij {
  readonly id: string;
  readonly inhoud: string;
  readonly organisaties: string;
  readonly gemaakt_op: string;
  /** The organisations that did something with it, with a space between. */
  readonly deden: string | null;
}

interface Genoemd {
  readonly eigenaars: readonly { readonly organisatie: string | null }[];
  readonly matrix: Readonly<
    Record<string, { readonly partij: { readonly organisatie: string | null } | null } | undefined>
  >;
}

const inLine = (ids: readonly string[]): string => [...new Set(ids)].map((id) => ` ${id} `).join('');

/** Who did something as owner agreed by that; who was only named was never asked, and is from now on. */
function columnsOf({ inhoud, organisaties, gemaakt_op: op, deden }: Rij) {
  const { eigenaars, matrix } = JSON.parse(inhoud) as Genoemd;
  const van = eigenaars.flatMap(({ organisatie }) =>
    organisatie !== null && organisaties.includes(` ${organisatie} `) ? [organisatie] : [],
  );
  const actief = van.filter((id) => (deden ?? '').split(' ').includes(id));
  return {
    organisaties: inLine(actief),
    gevraagd: inLine(van.filter((id) => !actief.includes(id))),
    genoemd: inLine(Object.values(matrix).flatMap((vak) => vak?.partij?.organisatie ?? [])),
    toezeggingen: JSON.stringify(
      actief.map((organisatie) => ({ organisatie, wat: 'eigenaar', ja: true, reden: '', op })),
    ),
  };
}

/** Who is named in an opgave is asked first: who was asked what, and what they said. */
export function toezeggingenMigratie(soort: 'sqlite' | 'postgres'): Migration {
  const postgres = soort === 'postgres';
  return {
    async up(db: Kysely<unknown>) {
      for (const kolom of ['gevraagd', 'genoemd', 'te_vragen'])
        await db.schema
          .alterTable('opgave')
          .addColumn(kolom, 'text', (k) => k.notNull().defaultTo(''))
          .execute();
      await db.schema
        .alterTable('opgave')
        .addColumn('toezeggingen', 'text', (k) => k.notNull().defaultTo('[]'))
        .execute();
      if (postgres) await sql`select set_config('samenhang.alles', 'ja', true)`.execute(db);
      const samen = postgres ? sql`string_agg(organisatie, ' ')` : sql`group_concat(organisatie, ' ')`;
      const { rows } = await sql<Rij>`
        select opgave.id, inhoud, organisaties, gemaakt_op,
          (select ${samen} from opgavestap where opgavestap.opgave = opgave.id and organisatie is not null) as deden
        from opgave`.execute(db);
      for (const rij of rows) {
        const { organisaties, gevraagd, genoemd, toezeggingen } = columnsOf(rij);
        await sql`update opgave set organisaties = ${organisaties}, gevraagd = ${gevraagd}, genoemd = ${genoemd},
          te_vragen = ${gevraagd}, toezeggingen = ${toezeggingen} where id = ${rij.id}`.execute(db);
      }
      if (postgres) await rebuildWall(db);
    },
  };
}

/** Who is asked to own an opgave reads it as a draft too; who is asked or named writes down what they say. */
async function rebuildWall(db: Kysely<unknown>): Promise<void> {
  const ruim = sql`current_setting('samenhang.alles', true) = 'ja'`;
  const ik = sql`current_setting('samenhang.persoon', true)`;
  const rol = (
    kolom: 'organisaties' | 'antwoorders' | 'gevraagd' | 'genoemd',
    meer: ReturnType<typeof sql>,
  ) => sql`exists (select 1 from lid where lid.persoon = ${ik}
    and position(' ' || lid.organisatie || ' ' in opgave.${sql.ref(kolom)}) > 0 ${meer})`;
  const zeggen = sql`and lid.rol in ('griffier', 'adviseur', 'bestuurder', 'beheerder')`;
  const ieder = sql`gepubliceerd_op is not null`;
  const eigen = sql`(${rol('organisaties', zeggen)} or ${rol('gevraagd', zeggen)})`;
  const ander = sql`(${rol('antwoorders', zeggen)} or ${rol('genoemd', zeggen)})`;
  await sql`drop policy lezen on opgave`.execute(db);
  await sql`create policy lezen on opgave for select using
    (${ruim} or ${ieder} or ${rol('organisaties', sql``)} or ${rol('gevraagd', sql``)})`.execute(db);
  await sql`drop policy wijzigen on opgave`.execute(db);
  await sql`create policy wijzigen on opgave for update
    using (${ruim} or ${eigen} or (${ieder} and ${ander})) with check (${ruim} or ${eigen} or ${ander})`.execute(
    db,
  );
  await sql`drop policy erbij on opgavestap`.execute(db);
  await sql`create policy erbij on opgavestap for insert with check (${ruim} or exists
    (select 1 from opgave where opgave.id = opgavestap.opgave and (${eigen} or ${ander})))`.execute(db);
}
