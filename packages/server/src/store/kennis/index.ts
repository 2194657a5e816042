import { kennisbijdrageSchema } from '@samenhang/core/antwoorden';
import { keyOfKennis } from '@samenhang/core/kennis';
import type { Adapter } from '../adapter.ts';
import type { Bereik, Toegang } from '../bereik.ts';
import { keepAll, type Samenuitslag, type Veeldeel } from '../stukken/samen.ts';
import { changeStuk, createFor, makeSoortstukken } from '../stukken/stukken.ts';
import type { Soortstukken, Werk, Wijziging } from '../stukken/vormen.ts';
import { logOrganisatie, type Uitslag } from '../uitslag.ts';
import { type Kennislinks, makeKennislinks } from './links.ts';
import { type Ingebracht, listKennis, listVerborgenLinks, toIngebracht } from './openbaar.ts';

export type { Ingebracht } from './openbaar.ts';

const soort = 'kennis';
const bezet = { ok: false, code: 'bezet' } as const;

/** What one person does with the knowledge that their organisations bring in, and as who keeps order on the server. */
interface Kennis extends Soortstukken {
  /** Many of one organisation in one step: all of them, or none. */
  keepAll(organisatie: string, delen: readonly Veeldeel[]): Promise<Samenuitslag>;
  /** Hides one from everybody, with the reason, or shows it again (null). In the log of the organisation whose it is. */
  hide(id: string, reden: string | null): Promise<Uitslag<undefined>>;
  /** What is hidden, with why: all of it for who keeps order, else that of their organisations. */
  listHidden(): Promise<readonly Ingebracht[]>;
  /** May this person hide what anybody brought in? */
  mayHide(): Promise<boolean>;
}

const verbergen = { soort, handeling: 'verbergen' } as const;

/** Is there another of this link, or of this experience, in whoever's name? */
async function isTaken(bereik: Bereik, organisatie: string, inhoud: unknown, id = ''): Promise<boolean> {
  const gelezen = kennisbijdrageSchema.safeParse(inhoud);
  if (!gelezen.success) return false;
  return bereik.openbaar.hasKennis(keyOfKennis(gelezen.data, organisatie), id);
}

/** Whose a piece is and what it holds, as far as this person may see it. */
async function find(bereik: Bereik, id: string) {
  return bereik
    .selectStukken('lezen', soort)
    .where('stuk.id', '=', id)
    .select(['stuk.organisatie', 'stuk.inhoud', 'stuk.verwijderd_op'])
    .executeTakeFirst();
}

async function makeOne(werk: Werk, organisatie: string, inhoud: unknown): Promise<Wijziging> {
  if (await isTaken(werk.bereik, organisatie, inhoud)) return bezet;
  return createFor(werk, organisatie, { titel: '', inhoud });
}

async function changeOne(werk: Werk, id: string, versie: number, inhoud: unknown): Promise<Wijziging> {
  const rij = await find(werk.bereik, id);
  if (rij?.organisatie && (await isTaken(werk.bereik, rij.organisatie, inhoud, id))) return bezet;
  const schrijven = { titel: '', inhoud };
  return changeStuk(werk, id, versie, { handeling: 'wijzigen', gebeurd: 'gewijzigd', schrijven });
}

async function hide(
  bereik: Bereik,
  id: string,
  reden: string | null,
  nu: string,
): Promise<Uitslag<undefined>> {
  if ((await bereik.serverFor(verbergen)) === undefined) return { ok: false, code: 'verboden' };
  const organisatie = await bereik.hideKennis(id, reden, nu);
  if (organisatie === undefined) return { ok: false, code: 'onbekend' };
  const feit = { ...verbergen, object: id, ...(reden === null ? {} : { na: reden }) };
  await logOrganisatie(bereik, organisatie, feit, nu);
  return { ok: true, waarde: undefined };
}

/** The knowledge that a person may change, by way of this access. `nu` tells the time. */
function makeKennis(toegang: Toegang, nu: () => Date): Kennis {
  const stukken = makeSoortstukken(toegang, nu, soort);
  const werkOf = (bereik: Bereik): Werk => ({ bereik, soort, nu: nu().toISOString() });
  return {
    ...stukken,
    createFor: (organisatie, { inhoud }) =>
      toegang.write((bereik) => makeOne(werkOf(bereik), organisatie, inhoud)),
    update: (id, versie, { inhoud }) =>
      toegang.write((bereik) => changeOne(werkOf(bereik), id, versie, inhoud)),
    async recover(id) {
      const vrij = await toegang.read(async (bereik) => {
        const rij = await find(bereik, id);
        if (!rij?.organisatie || rij.verwijderd_op === null) return true;
        return !(await isTaken(bereik, rij.organisatie, JSON.parse(rij.inhoud), id));
      });
      return vrij ? stukken.recover(id) : bezet;
    },
    keepAll: (organisatie, delen) => keepAll(toegang, nu, { soort, makeOne, changeOne }, organisatie, delen),
    hide: (id, reden) => toegang.write((bereik) => hide(bereik, id, reden, nu().toISOString())),
    listHidden: () =>
      toegang.read(async (bereik) => (await bereik.selectHiddenKennis().execute()).map(toIngebracht)),
    mayHide: () => toegang.read(async (bereik) => (await bereik.serverFor(verbergen)) !== undefined),
  };
}

/** What the store has of knowledge. */
export interface Kennisdeel {
  /** What their organisations bring in to learn from, and what keeps order in it. */
  kennisFor(actor: { readonly id: string }): Kennis;
  /** All that organisations brought in, as everybody may read it. */
  kennis(): Promise<readonly Ingebracht[]>;
  /** The links among it that are hidden from everybody. */
  verborgenLinks(): Promise<readonly string[]>;
  /** The links in it that are to be tried. */
  readonly kennislinks: Kennislinks;
}

/** Knowledge in this database; `als`: reading and writing as one person. */
export function openKennis(adapter: Adapter, als: (id: string) => Toegang, nu: () => Date): Kennisdeel {
  return {
    kennisFor: ({ id }) => makeKennis(als(id), nu),
    kennis: () => listKennis(adapter),
    verborgenLinks: () => listVerborgenLinks(adapter),
    kennislinks: makeKennislinks(adapter, nu),
  };
}
