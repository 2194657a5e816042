/**
 * An export of the national register beside our copy: what it says otherwise, as values that an organisation can take over.
 * What cannot be taken over is told with its element; nothing is left out in silence.
 */
import type { Bestaand } from './invoer.ts';
import type { Aanvulwaarde, Onderwerp } from './regel.ts';
import {
  DEELNAMEVELDEN,
  DEELNEMERPAD,
  deelnemerOf,
  REGELINGVELDEN,
  type Registerdeelname,
  type Registerlichaam,
  type Registerregeling,
  type Registerwaarde,
  registerwaardenOf,
} from './registervelden.ts';
import type { Gelezenrij, Gelezentabel, Rijfout } from './rij.ts';
import { equalWaarde, keyOfRegel } from './vorm.ts';

/** The source of what was taken from an export; the day of its reading stands beside it. */
const EXPORTBRON = 'register-export';

/** What an export says of one regeling, with the line at which that begins. */
interface Exportrecord {
  readonly regel: number;
  readonly regeling: Registerregeling;
  readonly deelnames: readonly Registerdeelname[];
  readonly lichaam?: Registerlichaam;
}

/** What our copy has of one regeling. */
interface Registerrecord {
  readonly regeling: Registerregeling;
  readonly deelnames: readonly Registerdeelname[];
}

/** An export as it was read. */
export interface Gelezenexport {
  readonly records: readonly Exportrecord[];
  /** Values of an organisation's own, which stand in an export that was made here. */
  readonly eigen: readonly Gelezenrij[];
}

const oneLine = (tekst: string): string => tekst.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** As it can stand in a cell: each text on one line, and in a list each once. */
function tidy(waarde: Aanvulwaarde): Aanvulwaarde {
  if (typeof waarde === 'string') return oneLine(waarde);
  return typeof waarde === 'number' ? waarde : [...new Set(waarde.map(oneLine))].filter((een) => een !== '');
}

const asText = (waarde: Aanvulwaarde | null | undefined): string =>
  typeof waarde === 'object' ? (waarde?.join('|') ?? '') : String(waarde ?? '');

interface Werk {
  readonly record: Exportrecord;
  readonly over: Onderwerp;
  readonly datum: string;
}

const placeOf = ({ record }: Werk, pad: string): string =>
  `gemeenschappelijkeRegeling[${record.regeling.rooId}]/${pad}`;

function faultAt(werk: Werk, pad: string, gevonden: Aanvulwaarde, code: Rijfout['code']): Rijfout {
  return { rij: werk.record.regel, kolom: placeOf(werk, pad), gevonden: asText(gevonden), code };
}

function takeOver(werk: Werk, waarde: Registerwaarde, nu: Aanvulwaarde | undefined): Gelezenrij {
  const { veld, deelnemer, pad } = waarde;
  return {
    rij: werk.record.regel,
    kolom: placeOf(werk, pad),
    over: werk.over,
    regel: {
      veld,
      ...(deelnemer === undefined ? {} : { deelnemer }),
      waarde: tidy(waarde.waarde),
      bron: { tekst: EXPORTBRON, datum: werk.datum },
    },
    ...(nu === undefined ? {} : { nu }),
  };
}

/** What differs of what only the register has a field for. */
function ofTheRegisterAlone(werk: Werk, hier: Registerrecord): Rijfout[] {
  const { record } = werk;
  const compare = <T extends object>(
    velden: readonly { readonly rij: string; readonly pad: string; readonly veld?: string }[],
    [was, wordt]: readonly [T, T],
    voor: string,
  ) =>
    velden.flatMap(({ rij, pad, veld }) => {
      const [oud = '', nieuw = ''] = [was, wordt].map((een) =>
        asText((een as Readonly<Record<string, Aanvulwaarde | null>>)[rij]),
      );
      return veld !== undefined || oud === nieuw
        ? []
        : [faultAt(werk, `${voor}${pad}`, nieuw, 'alleen-register')];
    });
  const oud = new Map(hier.deelnames.map((rij) => [deelnemerOf(rij), rij]));
  return [
    ...compare(REGELINGVELDEN, [hier.regeling, record.regeling], ''),
    ...record.deelnames.flatMap((rij) => {
      const er = oud.get(deelnemerOf(rij));
      return er ? compare(DEELNAMEVELDEN, [er, rij], `${DEELNEMERPAD}[${deelnemerOf(rij)}]/`) : [];
    }),
  ];
}

/** What our copy has and the export has not: of a participant that they no longer take part, of the rest that it is empty. */
function gone(werk: Werk, weg: readonly Registerwaarde[]): Gelezentabel {
  const vertrokken = weg.filter(({ veld }) => veld === 'deelname');
  const wie = new Set(vertrokken.map(({ deelnemer }) => deelnemer));
  return {
    rijen: vertrokken.map((waarde) => takeOver(werk, { ...waarde, waarde: 'nee' }, waarde.waarde)),
    fouten: weg
      .filter(({ deelnemer }) => deelnemer === undefined || !wie.has(deelnemer))
      .map(({ pad, waarde }) => faultAt(werk, pad, waarde, 'leeg-in-export')),
  };
}

/** What one regeling of the export says otherwise than our copy. */
function compareOne(werk: Werk, hier: Registerrecord): Gelezentabel {
  const { regeling, deelnames, lichaam } = werk.record;
  const bij = (waarden: readonly Registerwaarde[]) =>
    new Map(waarden.map((waarde) => [keyOfRegel(waarde), waarde]));
  const oud = bij(registerwaardenOf(hier.regeling, hier.deelnames));
  const nieuw = bij(registerwaardenOf(regeling, deelnames, lichaam));
  const anders = [...nieuw].flatMap(([sleutel, waarde]) => {
    const nu = oud.get(sleutel)?.waarde;
    return nu !== undefined && equalWaarde(tidy(nu), tidy(waarde.waarde)) ? [] : [takeOver(werk, waarde, nu)];
  });
  const weg = gone(
    werk,
    [...oud].flatMap(([sleutel, waarde]) => (nieuw.has(sleutel) ? [] : [waarde])),
  );
  return {
    rijen: [...anders, ...weg.rijen],
    fouten: [...ofTheRegisterAlone(werk, hier), ...weg.fouten],
  };
}

/** A value that the organisation says already keeps the source that it has: an export that agrees is no better one. */
function keepSource(rij: Gelezenrij, eigen: ReadonlyMap<string, Bestaand>): Gelezenrij {
  const er = eigen
    .get(rij.over.id)
    ?.regels.find(
      (regel) => keyOfRegel(regel) === keyOfRegel(rij.regel) && equalWaarde(regel.waarde, rij.regel.waarde),
    );
  return er ? { ...rij, regel: er } : rij;
}

/**
 * What an export says otherwise than our copy of the register, as rows for `planInvoer`. An own value that stands in the
 * export with its own source goes before what the export says of the same.
 *
 * @param registerOf what our copy has of a regeling; undefined where it does not know it.
 * @param datum day on which the export is read, ISO.
 */
export function readExport(
  { records, eigen }: Gelezenexport,
  registerOf: (nummer: string) => Registerrecord | undefined,
  bestaand: readonly Bestaand[],
  datum: string,
): Gelezentabel {
  const codes = new Map(
    records.flatMap(({ deelnames }) => deelnames.map((rij) => [rij.deelnemer, deelnemerOf(rij)] as const)),
  );
  const keyOf = ({ over, regel }: Gelezenrij) => {
    const deelnemer =
      regel.deelnemer === undefined ? undefined : (codes.get(regel.deelnemer) ?? regel.deelnemer);
    return `${over.id}\u001f${keyOfRegel({ ...regel, deelnemer })}`;
  };
  const zelf = new Set(eigen.map(keyOf));
  const bij = new Map(bestaand.map((deel) => [deel.over.id, deel]));
  const gelezen = records.map((record): Gelezentabel => {
    const werk: Werk = { record, over: { soort: 'regeling', id: record.regeling.rooId }, datum };
    const hier = registerOf(record.regeling.rooId);
    return hier
      ? compareOne(werk, hier)
      : { rijen: [], fouten: [faultAt(werk, 'titel', record.regeling.naam, 'nieuwe-regeling')] };
  });
  const rijen = gelezen
    .flatMap((deel) => deel.rijen)
    .filter((rij) => !zelf.has(keyOf(rij)))
    .map((rij) => keepSource(rij, bij));
  return { rijen: [...eigen, ...rijen], fouten: gelezen.flatMap((deel) => deel.fouten) };
}
