import type {
  Incident,
  Incidentinvoer,
  Incidentonderzoek,
  Incidentstuk,
  Incidentwijziging,
} from '@samenhang/core/incident';
import type { Adapter } from '../adapter.ts';
import type { Toegang } from '../bereik.ts';
import { listWhole, makeSoortstukken } from '../stukken/stukken.ts';
import type { Schrijven, Soortstukken, Stuk, Wijziging } from '../stukken/vormen.ts';
import { remindIncidenten } from './terugkijken.ts';

/** What one person does with the incidents of their organisations; what is written of one is its `onderzoek`. */
interface Incidenten extends Soortstukken {
  /** All of this organisation with what they hold, also in the bin; what was changed last comes first. */
  ofOrganisatie(organisatie: string): Promise<readonly Stuk[]>;
  /** One step further, on this day (ISO). */
  step(id: string, versie: number, invoer: Incidentinvoer, vandaag: string): Promise<Wijziging>;
}

const vreemd = { ok: false, code: 'ongeldig', fouten: [{ pad: 'opgave', code: 'onbekend' }] } as const;

/** Is this opgave on the agenda, so that everybody may read it? */
function isOpgave(adapter: Adapter, id: string): Promise<boolean> {
  return adapter.read({ persoon: '' }, async (db) => {
    const er = await db
      .selectFrom('opgave')
      .where('id', '=', id)
      .where('gepubliceerd_op', 'is not', null)
      .select('id')
      .executeTakeFirst();
    return er !== undefined;
  });
}

function makeIncidenten(adapter: Adapter, toegang: Toegang, nu: () => Date): Incidenten {
  const stukken = makeSoortstukken(toegang, nu, 'incident');
  /** Writes what was found out, where the opgave that it names is there. */
  const written = async (
    { inhoud }: Schrijven,
    schrijf: (schrijven: Schrijven) => Promise<Wijziging>,
  ): Promise<Wijziging> => {
    const onderzoek = inhoud as Incidentonderzoek;
    if (onderzoek.opgave !== null && !(await isOpgave(adapter, onderzoek.opgave))) return vreemd;
    return schrijf({ titel: '', inhoud: { wat: 'onderzoek', onderzoek } satisfies Incidentwijziging });
  };
  return {
    ...stukken,
    createFor: (organisatie, gegeven) =>
      written(gegeven, (schrijven) => stukken.createFor(organisatie, schrijven)),
    update: (id, versie, gegeven) => written(gegeven, (schrijven) => stukken.update(id, versie, schrijven)),
    ofOrganisatie: (organisatie) => listWhole(stukken, organisatie),
    step(id, versie, invoer, vandaag) {
      const gezet = { ...invoer, op: nu().toISOString() };
      const wijziging: Incidentwijziging = { wat: 'stap', gezet, vandaag };
      return stukken.update(id, versie, { titel: '', inhoud: wijziging });
    },
  };
}

/** All that everybody may read, asked by nobody in particular. */
function listOpenbaar(adapter: Adapter): Promise<readonly Incidentstuk[]> {
  return adapter.read({ persoon: '' }, async (db) => {
    const rijen = await db
      .selectFrom('incident')
      .innerJoin('organisatie', 'organisatie.id', 'incident.organisatie')
      .where('incident.inhoud', 'is not', null)
      .select([
        'incident.stuk',
        'incident.inhoud',
        'incident.gewijzigd_op',
        'incident.organisatie',
        'organisatie.naam',
        'organisatie.soort',
        'organisatie.code',
      ])
      .orderBy('incident.stuk')
      .execute();
    return rijen.map(({ stuk, inhoud, gewijzigd_op, organisatie, naam, soort, code }) => ({
      id: stuk,
      organisatie: { id: organisatie, naam, code: soort === 'gemeente' ? code : null },
      gewijzigdOp: gewijzigd_op,
      inhoud: JSON.parse(inhoud ?? '') as Incident,
    }));
  });
}

/** What the store has of incidents. */
export interface Incidentdeel {
  /** Those of their organisations, also what nobody else may read. */
  incidentenFor(actor: { readonly id: string }): Incidenten;
  /** Those that organisations made public. */
  incidenten(): Promise<readonly Incidentstuk[]>;
  /** Tells of those that are to be looked back at on this day, each once; how many there were. */
  remindIncidenten(vandaag: string): Promise<number>;
}

/** Incidents in this database; `als`: reading and writing as one person. */
export function openIncidenten(adapter: Adapter, als: (id: string) => Toegang, nu: () => Date): Incidentdeel {
  return {
    incidentenFor: ({ id }) => makeIncidenten(adapter, als(id), nu),
    incidenten: () => listOpenbaar(adapter),
    remindIncidenten: (vandaag) => remindIncidenten(adapter, nu(), vandaag),
  };
}
