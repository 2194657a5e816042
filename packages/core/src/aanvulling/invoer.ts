import type { Aanvulfout, Aanvulling, Aanvulregel, Aanvulwaarde, Onderwerp } from './regel.ts';
import type { Gelezenrij, Gelezentabel, Rijfout } from './rij.ts';
import { checkRegel, equalWaarde, keyOfRegel, sameBron } from './vorm.ts';

/** What an organisation has, with the piece that keeps it. */
export interface Bestaand extends Aanvulling {
  readonly stuk: string;
  readonly versie: number;
}

/** What becomes of one value of the table. `bron`: the value stays, its source becomes another. */
export interface Invoerregel extends Gelezenrij {
  readonly stand: 'nieuw' | 'gewijzigd' | 'bron' | 'zelfde';
  /** What stands there now. */
  readonly was?: Aanvulwaarde;
}

/** Why a value of the table is not taken. */
export interface Invoerfout extends Omit<Rijfout, 'code'> {
  readonly code: Rijfout['code'] | Aanvulfout['code'];
}

/** What would become of a table, before anything is kept. */
export interface Invoerplan {
  readonly regels: readonly Invoerregel[];
  readonly fouten: readonly Invoerfout[];
  /** What is to be kept: only what changes. What is not in the table stays as it is. */
  readonly delen: readonly {
    readonly inhoud: Aanvulling;
    readonly bestaand?: { readonly id: string; readonly versie: number };
  }[];
}

const keyOfOver = ({ soort, id }: Onderwerp): string => `${soort} ${id}`;

/** How the column of a part of a line is called, for who has to mend it. */
function columnOf({ pad }: Aanvulfout, kolom: string): string {
  const deel = pad.split('.').at(-1) ?? '';
  if (deel === 'waarde' || deel === '') return kolom;
  return deel === 'tekst' ? 'bron' : deel;
}

function foundIn({ regel }: Gelezenrij, { pad }: Aanvulfout): string {
  const deel = pad.split('.').at(-1) ?? '';
  const velden: Readonly<Record<string, unknown>> = { ...regel, ...regel.bron };
  const gevonden = velden[deel];
  return typeof gevonden === 'string' || typeof gevonden === 'number'
    ? String(gevonden)
    : Array.isArray(gevonden)
      ? gevonden.join('|')
      : '';
}

function standOf({ regel, nu }: Gelezenrij, er: Aanvulregel | undefined): Pick<Invoerregel, 'stand' | 'was'> {
  if (!er) return { stand: 'nieuw', ...(nu === undefined ? {} : { was: nu }) };
  if (!equalWaarde(er.waarde, regel.waarde)) return { stand: 'gewijzigd', was: er.waarde };
  return { stand: sameBron(er.bron, regel.bron) ? 'zelfde' : 'bron', was: er.waarde };
}

/** The lines of one thing after the table: those that were there in their order, then what is new. */
function merge(bestaand: Bestaand | undefined, nieuw: readonly Invoerregel[]): Aanvulling['regels'] {
  const anders = new Map(nieuw.map(({ regel }) => [keyOfRegel(regel), regel]));
  const oud = (bestaand?.regels ?? []).map((regel) => anders.get(keyOfRegel(regel)) ?? regel);
  return [...oud, ...nieuw.filter(({ stand }) => stand === 'nieuw').map(({ regel }) => regel)];
}

/** What would become of what an organisation has if this table were kept: nothing is kept yet. */
export function planInvoer(bestaand: readonly Bestaand[], gelezen: Gelezentabel): Invoerplan {
  const bij = new Map(bestaand.map((deel) => [keyOfOver(deel.over), deel]));
  const gezien = new Set<string>();
  const regels: Invoerregel[] = [];
  const fouten: Invoerfout[] = [...gelezen.fouten];
  for (const rij of gelezen.rijen) {
    const sleutel = `${keyOfOver(rij.over)}\u001f${keyOfRegel(rij.regel)}`;
    const mis = [
      ...checkRegel(rij.regel, rij.over.soort, ''),
      ...(gezien.has(sleutel) ? [{ pad: '', code: 'dubbel' as const }] : []),
    ];
    gezien.add(sleutel);
    for (const fout of mis)
      fouten.push({
        rij: rij.rij,
        kolom: columnOf(fout, rij.kolom),
        gevonden: foundIn(rij, fout),
        code: fout.code,
      });
    if (mis.length > 0) continue;
    const er = bij
      .get(keyOfOver(rij.over))
      ?.regels.find((regel) => keyOfRegel(regel) === keyOfRegel(rij.regel));
    regels.push({ ...rij, ...standOf(rij, er) });
  }
  const perOnderwerp = Map.groupBy(
    regels.filter(({ stand }) => stand !== 'zelfde'),
    ({ over }) => keyOfOver(over),
  );
  return {
    regels,
    fouten: fouten.toSorted((a, b) => a.rij - b.rij),
    delen: [...perOnderwerp].flatMap(([sleutel, nieuw]) => {
      const er = bij.get(sleutel);
      const over = nieuw[0]?.over;
      if (!over) return [];
      const inhoud = { over, regels: merge(er, nieuw) };
      return [{ inhoud, ...(er ? { bestaand: { id: er.stuk, versie: er.versie } } : {}) }];
    }),
  };
}
