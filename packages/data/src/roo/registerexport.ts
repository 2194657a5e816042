import {
  DEELNAMEVELDEN,
  DEELNEMERPAD,
  type Gelezenexport,
  type Gelezenrij,
  LICHAAMVELDEN,
  REGELINGVELDEN,
  type Registerlichaam,
} from '@samenhang/core';
import type { RegelingRij } from '../tabellen/index.ts';
import { allPieces, type Knoop, localName, type Stukken, textOf } from '../xml/index.ts';
import { isOwnPiece, readOwnPiece } from './eigen.ts';
import { isRegeling, readRecords } from './lees.ts';
import { type Roodeelname, toDeelnames, toLichaam, toRegeling } from './rijen.ts';

/** How often an element, or an attribute of one, stands in an export of which we have no field. */
interface Ongelezen {
  readonly pad: string;
  readonly aantal: number;
}

/** A regeling of an export, with the line at which it begins. */
interface Exportregeling {
  readonly regel: number;
  readonly regeling: RegelingRij;
  readonly deelnames: readonly Roodeelname[];
  readonly lichaam?: Registerlichaam;
}

/** An export of the register as it can be laid beside our copy. */
export interface Registerexport extends Gelezenexport {
  readonly ok: true;
  readonly records: readonly Exportregeling[];
  readonly versie: string | undefined;
  readonly noot: 'nieuwer' | 'versie-onbekend' | undefined;
  /** Organisations of which nothing is taken: they are no body of a regeling. */
  readonly organisaties: number;
  /** What is not taken of regelingen and their bodies, the most frequent first. */
  readonly ongelezen: readonly Ongelezen[];
}

/** Everything under these is read, and so is the element that bears an attribute which is. */
const gelezenPaden = (velden: readonly { readonly pad: string }[], voor = ''): readonly string[] =>
  velden.flatMap(({ pad }) => [voor + pad, voor + pad.replace(/@.*$/u, '')]);

const gelezen = {
  regeling: new Set([
    '@systeemId',
    ...gelezenPaden(REGELINGVELDEN),
    `${DEELNEMERPAD}/@systeemId`,
    ...gelezenPaden(DEELNAMEVELDEN, `${DEELNEMERPAD}/`),
  ]),
  lichaam: new Set([
    '@systeemId',
    'hoortBijGemeenschappelijkeRegeling',
    'hoortBijGemeenschappelijkeRegeling@systeemId',
    ...gelezenPaden(LICHAAMVELDEN),
    ...['openbareRuimte', 'huisnummer', 'toevoeging', 'postcode', 'woonplaats'].map(
      (naam) => `adressen/adres/${naam}`,
    ),
  ]),
};

/** Where text or an attribute stands that is not read, below a record. */
function* unreadIn(knoop: Knoop, bekend: ReadonlySet<string>, pad = ''): Generator<string> {
  const kort = pad === DEELNEMERPAD ? `${pad}/` : pad;
  for (const naam of Object.keys(knoop.kenmerken)) {
    const hier = `${kort}@${localName(naam)}`;
    if (!naam.startsWith('xmlns') && !bekend.has(hier)) yield hier;
  }
  if (!bekend.has(pad) && textOf(knoop) !== '') yield pad;
  for (const deel of allPieces(knoop))
    yield* unreadIn(deel, bekend, pad === '' ? localName(deel.naam) : `${pad}/${localName(deel.naam)}`);
}

/** Gathers what an export says as its records come by. */
class Lezing {
  readonly records: Exportregeling[] = [];
  readonly eigen: Gelezenrij[] = [];
  readonly lichamen = new Map<string, Registerlichaam>();
  private readonly aantallen = new Map<string, number>();
  organisaties = 0;

  take(record: Knoop, regel: number): void {
    if (isOwnPiece(record)) this.eigen.push(...readOwnPiece(record, regel));
    else if (isRegeling(record)) {
      this.records.push({ regel, regeling: toRegeling(record), deelnames: toDeelnames(record) });
      this.count(record, gelezen.regeling);
    } else this.takeOrganisatie(record);
  }

  private takeOrganisatie(record: Knoop): void {
    const lichaam = toLichaam(record);
    if (!lichaam) {
      this.organisaties += 1;
      return;
    }
    this.lichamen.set(lichaam.regeling, lichaam.lichaam);
    this.count(record, gelezen.lichaam, 'organisatie/');
  }

  private count(record: Knoop, bekend: ReadonlySet<string>, voor = ''): void {
    for (const pad of unreadIn(record, bekend))
      this.aantallen.set(voor + pad, (this.aantallen.get(voor + pad) ?? 0) + 1);
  }

  ongelezen(): readonly Ongelezen[] {
    return [...this.aantallen].map(([pad, aantal]) => ({ pad, aantal })).sort((a, b) => b.aantal - a.aantal);
  }
}

type Oordeel = Awaited<ReturnType<typeof readRecords>>;

/**
 * Reads an export of the register as `readRoo` does, to lay it beside our copy, without holding it in memory.
 *
 * @param meeste most characters; what is larger is refused as `te-groot`
 */
export async function readRegisterexport(
  stukken: Stukken,
  meeste?: number,
): Promise<Registerexport | Extract<Oordeel, { ok: false }>> {
  const lezing = new Lezing();
  const oordeel = await readRecords(stukken, (record, regel) => lezing.take(record, regel), meeste);
  if (!oordeel.ok) return oordeel;
  const { records, eigen, lichamen, organisaties } = lezing;
  return {
    ...oordeel,
    records: records.map((record) => {
      const lichaam = lichamen.get(record.regeling.rooId);
      return lichaam ? { ...record, lichaam } : record;
    }),
    eigen,
    organisaties,
    ongelezen: lezing.ongelezen(),
  };
}
