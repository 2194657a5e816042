/**
 * Every setting of the program: one row each. What starts checks them, `samenhang instellingen` shows them, and the table in
 * docs/beheer.md is held against them by a test. A new setting is a row here, and a line there.
 */

import { homedir } from 'node:os';
import { join } from 'node:path';
import { host, jaOfNee, type Lees, map, poort, postgresadres, tekst, websiteadres } from './vormen.ts';

/** One variable of the environment. Where it is absent or empty, `standaard` holds. */
export interface Instelling<T> {
  readonly variabele: string;
  /** What it is for. */
  readonly betekenis: string;
  /** What holds without it, in words. */
  readonly zonder: string;
  readonly standaard: T;
  /** Never shown; may also stand in a file, which `<variabele>_FILE` names. */
  readonly geheim?: true;
  readonly lees: Lees<T>;
}

/** The row of a variable. */
function rij<T>(variabele: string, rest: Omit<Instelling<T>, 'variabele'>): Instelling<T> {
  return { variabele, ...rest };
}

export const tabel = {
  poort: rij('PORT', {
    betekenis: 'de poort waarop de server luistert (ook `--port`)',
    zonder: '4321',
    standaard: 4321,
    lees: poort,
  }),
  host: rij('SAMENHANG_HOST', {
    betekenis: 'het adres waarop de server luistert (ook `--host`)',
    zonder: '127.0.0.1: alleen deze machine',
    standaard: '127.0.0.1',
    lees: host,
  }),
  adres: rij('SAMENHANG_ADRES', {
    betekenis: 'hoe de wereld de server kent; komt in alle links (ook `--adres`)',
    zonder: 'het adres waarop hij luistert',
    standaard: undefined,
    lees: websiteadres,
  }),
  map: rij('SAMENHANG_DIR', {
    betekenis: 'de map met de opslag en de bewaarde pakketten',
    zonder: '~/.samenhang',
    standaard: join(homedir(), '.samenhang'),
    lees: map,
  }),
  database: rij('DATABASE_URL', {
    betekenis: 'PostgreSQL 15 of nieuwer: `postgres://rol:wachtwoord@host/database`',
    zonder: 'een bestand in `SAMENHANG_DIR`',
    standaard: undefined,
    geheim: true,
    lees: postgresadres,
  }),
  backupsleutel: rij('SAMENHANG_BACKUP_SLEUTEL', {
    betekenis: 'de wachtzin voor backups (ook `--sleutel-bestand`)',
    zonder: 'backups zijn niet versleuteld',
    standaard: undefined,
    geheim: true,
    lees: tekst,
  }),
  logboek: rij('SAMENHANG_LOGBOEK', {
    betekenis: '`ja`: van elk verzoek een regel JSON (ook `--logboek`)',
    zonder: 'nee: alleen wat misgaat',
    standaard: false,
    lees: jaOfNee,
  }),
};
