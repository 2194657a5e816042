/** Getting the text of one file of a package, with its size and checksum compared. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, normalize, sep } from 'node:path';
import type { Foutenlijst } from '../cellen/index.ts';
import type { Resource } from '../formaat/index.ts';

export const DATAPACKAGE = 'datapackage.json';

/** SHA-256 of bytes, in hex. */
export const digest = (inhoud: Buffer): string => createHash('sha256').update(inhoud).digest('hex');

/**
 * The hash of a package: over its descriptor and what it lists, in its order.
 *
 * @param bestanden name and hash of each resource
 */
export function hashOf(
  descriptor: Buffer,
  bestanden: readonly { readonly naam: string; readonly hash: string }[],
): string {
  const hash = createHash('sha256').update(descriptor);
  for (const bestand of bestanden) hash.update(`\n${bestand.naam} ${bestand.hash}`);
  return hash.digest('hex');
}

export interface Bestandstekst {
  readonly tekst: string;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  readonly bytes: Buffer;
}

const OPNIEUW =
  'Is het bestand met opzet veranderd? Pas dan bytes en hash in datapackage.json aan of haal ze weg. ' +
  'Haal anders het bestand opnieuw op.';

function codeOf(fout: unknown): string {
  return fout instanceof Error && 'code' in fout ? String(fout.code) : '';
}

/** The path as it may be used: inside the package. */
export function isSafePath(pad: string): boolean {
  const gewoon = normalize(pad);
  return !isAbsolute(pad) && !/^[a-z]+:/i.test(pad) && gewoon !== '..' && !gewoon.startsWith(`..${sep}`);
}

/** Why a file of a package is not read, beside what the system says. */
class Weigering extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * The bytes of a plain file that lies within the package, also after its links are followed: a package that somebody
 * sends must not publish other files of this machine, nor keep the reader waiting on a device.
 *
 * @throws the system's error, or one with the code `link` or `soort`
 */
export async function readBinnen(dir: string, pad: string): Promise<Buffer> {
  const [map, plaats] = await Promise.all([realpath(dir), realpath(join(dir, pad))]);
  if (!plaats.startsWith(map.endsWith(sep) ? map : map + sep)) throw new Weigering('link');
  const bestand = await open(plaats, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!(await bestand.stat()).isFile()) throw new Weigering('soort');
    return await bestand.readFile();
  } finally {
    await bestand.close();
  }
}

function reportOnleesbaar(pad: string, code: string, fouten: Foutenlijst): void {
  const link = code === 'link';
  fouten.add({
    bestand: pad,
    code: link ? 'pad-buiten-pakket' : 'niet-te-lezen',
    wat: link
      ? 'Dit bestand is een koppeling naar iets buiten het pakket.'
      : `Dit bestand is niet te lezen (${code === 'soort' ? 'geen gewoon bestand' : code || 'onbekende oorzaak'}).`,
    herstel: link
      ? 'Zet het bestand zelf in de map van het pakket.'
      : 'Kijk of het een gewoon bestand is en of u het mag lezen.',
  });
}

/** The bytes of a file of the package; `indien` says what to do when it is not there. */
export async function readBytes(
  dir: string,
  pad: string,
  fouten: Foutenlijst,
  indien = 'Zet het bestand in de map van het pakket, of haal het weg uit datapackage.json.',
): Promise<Buffer | undefined> {
  try {
    return await readBinnen(dir, pad);
  } catch (fout) {
    const code = codeOf(fout);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      fouten.add({
        bestand: pad,
        code: 'bestand-ontbreekt',
        wat: 'Dit bestand is er niet.',
        herstel: indien,
      });
    } else {
      reportOnleesbaar(pad, code, fouten);
    }
    return undefined;
  }
}

function checkBytes(inhoud: Buffer, hash: string, resource: Resource, fouten: Foutenlijst): void {
  const verwacht = resource.hash?.replace(/^sha256:/i, '').toLowerCase();
  const andereSoort = verwacht !== undefined && !/^[0-9a-f]{64}$/.test(verwacht);
  if (andereSoort) {
    fouten.add({
      bestand: 'datapackage.json',
      kolom: `${resource.name}.hash`,
      code: 'controlegetal-soort',
      wat: 'Het controlegetal is geen SHA-256.',
      herstel: 'Schrijf sha256: en daarachter 64 tekens, of haal hash weg.',
    });
  } else if (verwacht !== undefined && verwacht !== hash) {
    fouten.add({
      bestand: resource.path,
      code: 'controlegetal',
      wat: 'Het controlegetal klopt niet: het bestand is anders dan datapackage.json zegt.',
      herstel: OPNIEUW,
    });
  } else if (resource.bytes !== undefined && resource.bytes !== inhoud.length) {
    fouten.add({
      bestand: resource.path,
      code: 'grootte',
      wat: `Het bestand is ${String(inhoud.length)} bytes groot; datapackage.json zegt ${String(resource.bytes)}.`,
      herstel: OPNIEUW,
    });
  }
}

/** The first line that is no UTF-8; 0 where all lines are. */
function findBadLine(inhoud: Buffer): number {
  const lezer = new TextDecoder('utf-8', { fatal: true });
  let begin = 0;
  for (let regel = 1; begin <= inhoud.length; regel += 1) {
    const einde = inhoud.indexOf(10, begin);
    const stuk = inhoud.subarray(begin, einde === -1 ? inhoud.length : einde);
    try {
      lezer.decode(stuk);
    } catch {
      return regel;
    }
    if (einde === -1) break;
    begin = einde + 1;
  }
  return 0;
}

/** Decodes UTF-8; reports the line of the first byte that is none, and then goes on as well as it can. */
export function decode(inhoud: Buffer, pad: string, fouten: Foutenlijst): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    fouten.add({
      bestand: pad,
      rij: findBadLine(inhoud),
      code: 'codering',
      wat: 'Hier staan tekens die geen UTF-8 zijn.',
      herstel: 'Sla het bestand op als UTF-8 (in Excel: CSV UTF-8).',
    });
    return new TextDecoder('utf-8').decode(inhoud);
  }
}

export async function readBestand(
  dir: string,
  resource: Resource,
  fouten: Foutenlijst,
): Promise<Bestandstekst | undefined> {
  const inhoud = await readBytes(dir, resource.path, fouten);
  if (!inhoud) return undefined;
  if (inhoud.length === 0) {
    fouten.add({
      bestand: resource.path,
      code: 'leeg-bestand',
      wat: 'Dit bestand is leeg.',
      herstel: 'Zet de gegevens erin, of haal het bestand weg uit datapackage.json.',
    });
    return undefined;
  }
  const hash = digest(inhoud);
  checkBytes(inhoud, hash, resource, fouten);
  return { tekst: decode(inhoud, resource.path, fouten), hash, bytes: inhoud };
}
