import type { Signaalinhoud } from '@samenhang/core/signaal';
import type { Adapter } from '../adapter.ts';
import type { Uitslag } from '../uitslag.ts';
import { Signaalbereik } from './bereik.ts';
import { inviteDeelgenoot, listDeelgenoten } from './deelgenoten.ts';
import { answerVraag, askEigenaar, type Eigenaarsvraag, listVragen } from './eigenaars.ts';
import { findGelijkend, type Gelijkend } from './gelijk.ts';
import {
  type Daadregel,
  doDaad,
  listDaden,
  type Redactieopdracht,
  type Redactieuitslag,
  undoDaad,
} from './redactie.ts';
import { change, create, withdraw } from './schrijf.ts';
import { readInhoud, showBlad } from './toon.ts';
import type { Deelgenoot, Signaalblad, Signaallijst, Signaalstapregel, Signaalzoekvraag } from './vormen.ts';
import { search } from './zoek.ts';

export { openTellingen, type Plaatstelling, type Signaaltellingen, type Waardetelling } from './patronen.ts';
export { listSignaalregels } from './regels.ts';
export type { Signaalzoekvraag } from './vormen.ts';

/** What one person does with signals, for their organisations or as the redactie. */
export interface Signalen {
  search(vraag: Signaalzoekvraag): Promise<Signaallijst>;
  get(id: string): Promise<Uitslag<Signaalblad>>;
  history(id: string): Promise<Uitslag<readonly Signaalstapregel[]>>;
  create(organisatie: string, inhoud: Signaalinhoud): Promise<Uitslag<Signaalblad>>;
  /** From this version and no other. */
  change(id: string, versie: number, inhoud: Signaalinhoud): Promise<Uitslag<Signaalblad>>;
  withdraw(id: string, versie: number): Promise<Uitslag<undefined>>;
  /** Open signals that say what this one says, the likest first; but for the one with this id. */
  alike(inhoud: Signaalinhoud, behalve?: string): Promise<readonly Gelijkend[]>;
  /** Asks another organisation, by its code, to own it too. */
  askEigenaar(id: string, code: string): Promise<Uitslag<Signaalblad>>;
  /** The organisations that own an open signal with the same task and seam, where enough signals have these. */
  deelgenoten(id: string): Promise<Uitslag<readonly Deelgenoot[]>>;
  /** Asks one of these, by its number, to own it too. */
  inviteDeelgenoot(id: string, organisatie: string): Promise<Uitslag<Signaalblad>>;
  /** What waits for an answer of their organisations. */
  vragen(): Promise<readonly Eigenaarsvraag[]>;
  answer(id: string, organisatie: string, ja: boolean): Promise<Uitslag<undefined>>;
  /** What the redactie does, undoes and did. */
  doDaad(opdracht: Redactieopdracht): Promise<Redactieuitslag>;
  undoDaad(id: string, reden: string): Promise<Redactieuitslag>;
  daden(): Promise<Uitslag<readonly Daadregel[]>>;
}

const onbekend = { ok: false, code: 'onbekend' } as const;

async function get(bereik: Signaalbereik, id: string): Promise<Uitslag<Signaalblad>> {
  const rij = await bereik
    .select('lezen')
    .where('signaal.id', '=', id)
    .selectAll('signaal')
    .executeTakeFirst();
  return rij ? { ok: true, waarde: await showBlad(bereik, rij) } : onbekend;
}

async function history(bereik: Signaalbereik, id: string): Promise<Uitslag<readonly Signaalstapregel[]>> {
  const rijen = await bereik
    .select('lezen')
    .where('signaal.id', '=', id)
    .innerJoin('signaalstap', 'signaalstap.signaal', 'signaal.volgnummer')
    .leftJoin('organisatie', 'organisatie.id', 'signaalstap.organisatie')
    .select(['signaalstap.soort', 'signaalstap.organisatie', 'organisatie.naam', 'signaalstap.reden'])
    .select(['signaalstap.inhoud', 'signaalstap.op'])
    .orderBy('signaalstap.volgnummer')
    .execute();
  if (rijen.length === 0) return onbekend;
  return {
    ok: true,
    waarde: rijen.map(({ inhoud, ...rest }) => ({
      ...rest,
      inhoud: inhoud === null ? null : readInhoud({ inhoud }),
    })),
  };
}

/** The signals that a person may see. `nu` tells the time. */
export function makeSignalen(adapter: Adapter, persoon: string, nu: () => Date): Signalen {
  const read = <T>(werk: (bereik: Signaalbereik) => Promise<T>) =>
    adapter.read({ persoon }, async (db) => werk(await Signaalbereik.open(db, persoon)));
  const write = <T>(werk: (bereik: Signaalbereik, op: string) => Promise<T>) =>
    adapter.write({ persoon }, async (db) => werk(await Signaalbereik.open(db, persoon), nu().toISOString()));
  // What asks others counts signals that this person may not see, and puts letters in the outbox: the wall within the
  // database is open for it, the bereik is not.
  const writeWide = <T>(werk: (bereik: Signaalbereik, op: string) => Promise<T>) =>
    adapter.write('store', async (db) => werk(await Signaalbereik.open(db, persoon), nu().toISOString()));
  return {
    search: (vraag) => read((bereik) => search(bereik, adapter.soort, vraag)),
    get: (id) => read((bereik) => get(bereik, id)),
    history: (id) => read((bereik) => history(bereik, id)),
    create: (organisatie, inhoud) => write((bereik, op) => create(bereik, organisatie, inhoud, op)),
    change: (id, versie, inhoud) => write((bereik, op) => change(bereik, id, versie, inhoud, op)),
    withdraw: (id, versie) => write((bereik, op) => withdraw(bereik, id, versie, op)),
    alike: (inhoud, behalve) => read((bereik) => findGelijkend(bereik, adapter.soort, inhoud, behalve)),
    askEigenaar: (id, code) => writeWide((bereik, op) => askEigenaar(bereik, id, code, op)),
    deelgenoten: (id) =>
      adapter.read('store', async (db) => listDeelgenoten(await Signaalbereik.open(db, persoon), id)),
    inviteDeelgenoot: (id, organisatie) =>
      writeWide((bereik, op) => inviteDeelgenoot(bereik, id, organisatie, op)),
    vragen: () => read(listVragen),
    answer: (id, organisatie, ja) => write((bereik, op) => answerVraag(bereik, id, organisatie, ja, op)),
    doDaad: (opdracht) => write((bereik, op) => doDaad(bereik, opdracht, op)),
    undoDaad: (id, reden) => write((bereik, op) => undoDaad(bereik, id, reden, op)),
    daden: () => read(listDaden),
  };
}
