import { randomUUID } from 'node:crypto';
import type { Adapter } from '../adapter.ts';
import type { Rekentaakrij } from '../tabellen.ts';
import { type Ruimtegever, Taakbereik } from './bereik.ts';
import {
  type Drukte,
  findRuimte,
  type Geenruimte,
  type Nieuwetaak,
  type Quota,
  standaardQuota,
} from './ruimte.ts';
import { deliver, prepareQueue } from './wachtrij.ts';

/** Somebody's long work, without its question and what came of it. Moments are ISO 8601, UTC. */
export interface Rekentaak {
  readonly id: string;
  readonly soort: string;
  readonly titel: string;
  /** The organisation whose it is; null where it is the person's own. */
  readonly organisatie: string | null;
  readonly staat: Rekentaakrij['staat'];
  /** How often a worker began. */
  readonly pogingen: number;
  /** Seconds that it may take, as was asked. */
  readonly seconden: number;
  /** How far it is; null where nothing was heard yet. */
  readonly stand: Taakstand | null;
  /** Why it failed: a code; null where it did not. */
  readonly reden: string | null;
  /** Somebody asked to end it. */
  readonly stopt: boolean;
  /** Is there something to see of it? */
  readonly heeftUitkomst: boolean;
  readonly gemaaktOp: string;
  readonly begonnenOp: string | null;
  readonly klaarOp: string | null;
}

/** How far work is. */
export interface Taakstand {
  /** 0–1: of its time, or of its steps. */
  readonly aandeel: number;
  /** What the best so far is worth; undefined where there is none yet. */
  readonly waarde?: number | undefined;
}

type Begonnen = { readonly ok: true; readonly taak: Rekentaak } | Geenruimte;

/** What one person does with the long work of themselves and their organisations. */
export interface Rekentaken {
  begin(taak: Nieuwetaak, quota?: Quota): Promise<Begonnen>;
  /** All that they may read, newest first. */
  list(): Promise<readonly Rekentaak[]>;
  get(id: string): Promise<Rekentaak | undefined>;
  /** What came of it; undefined where nothing did, or where they may not read it. */
  uitkomst(id: string): Promise<{ readonly waarde: unknown } | undefined>;
  /** Asks to end it; what was over stays as it is. */
  cancel(id: string): Promise<Rekentaak | 'onbekend' | 'verboden'>;
}

/** What can wait goes after all else. */
const later = 1000;

const kolommen = [
  'id',
  'soort',
  'titel',
  'eigenaar',
  'organisatie',
  'staat',
  'pogingen',
  'seconden',
  'stand',
  'reden',
  'gemaakt_op',
  'begonnen_op',
  'afbreken_op',
  'klaar_op',
] as const;

type Kop = Pick<Rekentaakrij, (typeof kolommen)[number]>;

function shown(rij: Kop & { readonly heeft: number | boolean }): Rekentaak {
  return {
    id: rij.id,
    soort: rij.soort,
    titel: rij.titel,
    organisatie: rij.eigenaar === null ? rij.organisatie : null,
    staat: rij.staat,
    pogingen: rij.pogingen,
    seconden: rij.seconden,
    stand: rij.stand === null ? null : (JSON.parse(rij.stand) as Taakstand),
    reden: rij.reden,
    stopt: rij.afbreken_op !== null,
    heeftUitkomst: Boolean(rij.heeft),
    gemaaktOp: rij.gemaakt_op,
    begonnenOp: rij.begonnen_op,
    klaarOp: rij.klaar_op,
  };
}

function selectHeads(bereik: Taakbereik) {
  return bereik
    .select('lezen')
    .select(kolommen)
    .select((eb) => eb('rekentaak.uitkomst', 'is not', null).$castTo<number | boolean>().as('heeft'));
}

async function find(bereik: Taakbereik, id: string): Promise<Rekentaak | undefined> {
  const rij = await selectHeads(bereik).where('rekentaak.id', '=', id).executeTakeFirst();
  return rij && shown(rij);
}

async function insert(
  bereik: Taakbereik,
  { soort, titel, vraag, seconden, kanWachten, organisatie }: Nieuwetaak,
  plek: Ruimtegever & Drukte,
  nu: Date,
): Promise<{ readonly id: string; readonly voorrang: number }> {
  const id = randomUUID();
  // Whoever has little in the row goes before who has much.
  const voorrang = plek.open + (kanWachten ? later : 0);
  await bereik.insert(
    {
      id,
      soort,
      titel,
      vraag: JSON.stringify(vraag),
      organisatie: plek.id,
      seconden,
      voorrang,
      staat: 'wacht',
      pogingen: 0,
      loper: null,
      werker: null,
      levensteken: null,
      stand: null,
      reden: null,
      uitkomst: null,
      gemaakt_op: nu.toISOString(),
      begonnen_op: null,
      afbreken_op: null,
      klaar_op: null,
    },
    organisatie === undefined ? 'eigen' : 'organisatie',
  );
  return { id, voorrang };
}

async function begin(
  adapter: Adapter,
  persoon: string,
  taak: Nieuwetaak,
  quota: Quota,
  nu: Date,
): Promise<Begonnen> {
  await prepareQueue(adapter);
  // As the store itself: the room of an organisation is also taken by what its members may not see of each other.
  return adapter.write('store', async (trx): Promise<Begonnen> => {
    const bereik = new Taakbereik(trx, persoon);
    const plek = await findRuimte(trx, bereik, taak, quota, nu);
    if (!plek.ok) return plek;
    const nieuw = await insert(bereik, taak, plek, nu);
    if (adapter.soort === 'postgres') await deliver(trx, nieuw);
    const gemaakt = await find(bereik, nieuw.id);
    return gemaakt ? { ok: true, taak: gemaakt } : { ok: false, code: 'onbekend' };
  });
}

async function cancel(
  bereik: Taakbereik,
  id: string,
  nu: string,
): Promise<Rekentaak | 'onbekend' | 'verboden'> {
  await bereik
    .update('weggooien', id)
    .where('staat', 'in', ['wacht', 'bezig'])
    .where('afbreken_op', 'is', null)
    .set((eb) => ({
      afbreken_op: nu,
      // Nobody works on it: then it is over at once.
      klaar_op: eb.case().when('staat', '=', 'wacht').then(nu).else(null).end(),
      staat: eb
        .case()
        .when('staat', '=', 'wacht')
        .then<Rekentaakrij['staat']>('afgebroken')
        .else(eb.ref('staat'))
        .end(),
    }))
    .execute();
  const taak = await find(bereik, id);
  if (!taak) return 'onbekend';
  const mag = await bereik
    .select('weggooien')
    .where('rekentaak.id', '=', id)
    .select('rekentaak.id')
    .executeTakeFirst();
  return mag ? taak : 'verboden';
}

/** The long work of a person. `nu` tells the time. */
export function makeRekentaken(adapter: Adapter, persoon: string, nu: () => Date): Rekentaken {
  const namens = { persoon };
  const read = <T>(werk: (bereik: Taakbereik) => Promise<T>) =>
    adapter.read(namens, (db) => werk(new Taakbereik(db, persoon)));
  return {
    begin: (taak, quota = standaardQuota) => begin(adapter, persoon, taak, quota, nu()),
    list: () =>
      read(async (bereik) =>
        (
          await selectHeads(bereik).orderBy('rekentaak.gemaakt_op', 'desc').orderBy('rekentaak.id').execute()
        ).map(shown),
      ),
    get: (id) => read((bereik) => find(bereik, id)),
    uitkomst: (id) =>
      read(async (bereik) => {
        const rij = await bereik
          .select('lezen')
          .where('rekentaak.id', '=', id)
          .where('rekentaak.uitkomst', 'is not', null)
          .select('rekentaak.uitkomst')
          .executeTakeFirst();
        return rij ? { waarde: JSON.parse(rij.uitkomst ?? 'null') as unknown } : undefined;
      }),
    cancel: (id) =>
      adapter.write(namens, (trx) => cancel(new Taakbereik(trx, persoon), id, nu().toISOString())),
  };
}
