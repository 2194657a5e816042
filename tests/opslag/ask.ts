import pg from 'pg';

/** Statements as the role of this address, one after another; the rows of the last one. */
export async function ask<T extends pg.QueryResultRow>(adres: string, ...vragen: string[]): Promise<T[]> {
  // What listens there may be something else, which never answers.
  const client = new pg.Client({ connectionString: adres, connectionTimeoutMillis: 10_000 });
  // Cut by a test: what is asked then says so.
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: T[] = [];
    for (const vraag of vragen) ({ rows } = await client.query<T>(vraag));
    return rows;
  } finally {
    await client.end();
  }
}
