import type { Kysely } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import { Kluis } from './kluis.ts';
import { plekken } from './lees.ts';

/** What somebody may take along of rooms: as what they take part, their word to the rules, and what they noted for themselves. */
export async function readKringen(db: Kysely<Tabellen>, geheim: string, persoon: string) {
  const kluis = new Kluis(geheim);
  const deelnames = await db
    .selectFrom('kringlid')
    .innerJoin('kring', 'kring.id', 'kringlid.kring')
    .where('persoon', '=', persoon)
    .select(['kring', 'rol', 'hoedanigheid', 'regels', 'aanvaard_op', 'sleutel'])
    .orderBy('aanvaard_op')
    .execute();
  const notities = await db
    .selectFrom('kringtekst')
    .innerJoin('kringsleutel', 'kringsleutel.kring', 'kringtekst.kring')
    .where('soort', '=', 'eigen')
    .where('wie', '=', persoon)
    .select(['kringtekst.id', 'kringtekst.kring', 'soort', 'inhoud', 'gemaakt_op', 'gewijzigd_op', 'sleutel'])
    .orderBy('gemaakt_op')
    .execute();
  return deelnames.map(({ kring, rol, hoedanigheid, regels, aanvaard_op, sleutel }) => ({
    kring,
    rol,
    hoedanigheid: kluis.unseal(kring, sleutel, plekken.lid(persoon), hoedanigheid),
    regels,
    aanvaardOp: aanvaard_op,
    eigenNotities: notities
      .filter((een) => een.kring === kring)
      .map((een) => ({
        tekst: kluis.unseal(kring, een.sleutel, plekken.tekst(een), een.inhoud),
        gemaaktOp: een.gemaakt_op,
        gewijzigdOp: een.gewijzigd_op,
      })),
  }));
}
