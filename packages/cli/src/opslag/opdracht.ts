import { readFile } from 'node:fs/promises';
import type { Instellingen } from '@samenhang/server/instellingen';
import type { Kopieverslag, Opslagplaats } from '@samenhang/server/store';
import { type Command, Option } from 'commander';
import { readSettings } from '../instellingen/index.ts';
import { Bevinding, describeOorzaak, GebruikFout, type Schrijver } from '../uitvoer/index.ts';
import { describeOpslagfout } from './fout.ts';
import { describeKopiefout, describeVerslag } from './kopiezinnen.ts';

interface Kopieopties {
  readonly json?: boolean;
  readonly sleutelBestand?: string;
  readonly controleer?: boolean;
}

const bewaarplek = `
De opslag is de database in DATABASE_URL, of anders het bestand samenhang.sqlite in SAMENHANG_DIR
(standaard ~/.samenhang).`;

/** The passphrase in the file that was named, or of the settings; undefined where there is none. */
async function readSleutel(
  { sleutelBestand }: Kopieopties,
  { backupsleutel }: Instellingen,
): Promise<string | undefined> {
  if (sleutelBestand === undefined) return backupsleutel;
  const tekst = await readFile(sleutelBestand, 'utf8').catch((error: unknown) => {
    throw new GebruikFout(describeBestandfout(error) ?? String(error));
  });
  const sleutel = tekst.trim();
  if (sleutel === '') throw new GebruikFout(`In het sleutelbestand '${sleutelBestand}' staat geen sleutel.`);
  return sleutel;
}

/** Does it, and tells what was copied, or why not. */
async function report(
  schrijver: Schrijver,
  { json }: Kopieopties,
  kop: string,
  werk: () => Promise<Kopieverslag>,
): Promise<void> {
  const verslag = await werk().catch((error: unknown) => {
    const zin = describeOpslagfout(error) ?? describeKopiefout(error) ?? describeBestandfout(error);
    throw zin === undefined ? error : new Bevinding(zin);
  });
  if (json) schrijver.json(verslag);
  else schrijver.regels(kop, ...describeVerslag(verslag));
}

function describeBestandfout(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const bestand = 'path' in error ? String(error.path) : '';
  return 'code' in error && error.code === 'ENOENT'
    ? `Het bestand '${bestand}' is er niet.`
    : `Het bestand '${bestand}' is niet te lezen (${describeOorzaak(error)}).`;
}

function addKopieopties(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--sleutel-bestand <bestand>',
        'een bestand met de sleutel (een wachtzin); zonder dit: SAMENHANG_BACKUP_SLEUTEL in de omgeving',
      ),
    )
    .option('--json', 'geef JSON voor programma’s in plaats van tekst');
}

/** `samenhang backup`: what people keep, in one file. */
export function addBackup(command: Command, schrijver: Schrijver): void {
  addKopieopties(command).addHelpText(
    'after',
    `${bewaarplek}

Kan terwijl de server draait. Na het schrijven wordt het bestand helemaal gelezen en geteld. Met een sleutel wordt het
versleuteld (met age: ook het programma age kan het openen). Wie was aangemeld, meldt zich na terugzetten opnieuw aan.

Voorbeelden:
  samenhang backup vandaag.backup
  samenhang backup vandaag.backup --sleutel-bestand sleutel.txt`,
  );
  command.action(async (bestand: string, opties: Kopieopties) => {
    const instellingen = await readSettings();
    const sleutel = await readSleutel(opties, instellingen);
    const { backupStore, opslagplaatsOf } = await import('@samenhang/server/store');
    const kop = `De backup staat in ${bestand}${sleutel === undefined ? ', niet versleuteld.' : ', versleuteld.'}`;
    await report(schrijver, opties, kop, () => backupStore(opslagplaatsOf(instellingen), bestand, sleutel));
  });
}

/** `samenhang herstel`: puts a copy back. */
export function addHerstel(command: Command, schrijver: Schrijver): void {
  addKopieopties(command)
    .option('--controleer', 'lees de backup en controleer hem; zet niets terug')
    .addHelpText(
      'after',
      `${bewaarplek}

Alleen in een lege opslag, en helemaal of niet. Stop eerst de server.

Voorbeelden:
  samenhang herstel vandaag.backup --controleer
  SAMENHANG_DIR=/srv/samenhang samenhang herstel vandaag.backup`,
    );
  command.action(async (bestand: string, opties: Kopieopties) => {
    const instellingen = await readSettings();
    const sleutel = await readSleutel(opties, instellingen);
    const { checkBackup, opslagplaatsOf, restoreStore } = await import('@samenhang/server/store');
    if (opties.controleer === true)
      await report(schrijver, opties, `De backup in ${bestand} is heel.`, () =>
        checkBackup(bestand, sleutel),
      );
    else
      await report(schrijver, opties, `De backup in ${bestand} is teruggezet.`, () =>
        restoreStore(opslagplaatsOf(instellingen), bestand, sleutel),
      );
  });
}

/** A place as people write it: an address of PostgreSQL, or a file. */
function parsePlaats(tekst: string): Opslagplaats {
  return /^postgres(?:ql)?:\/\//u.test(tekst) ? { adres: tekst } : { bestand: tekst };
}

/** `samenhang verhuis`: from one database to the other. */
export function addVerhuis(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option('--van <plek>', 'waar de opslag nu is: een bestand, of een adres postgres://…')
        .argParser(parsePlaats)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--naar <plek>', 'waar hij heen gaat; daar mag nog niets staan')
        .argParser(parsePlaats)
        .makeOptionMandatory(),
    )
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText(
      'after',
      `
Stop eerst de server: wat iemand tijdens het verhuizen bewaart, gaat niet mee. Van elke tabel worden de rijen en hun
controlegetal vergeleken; klopt er iets niet, dan staat er op de nieuwe plek niets. De oude plek blijft zoals zij is.

Voorbeeld:
  samenhang verhuis --van ~/.samenhang/samenhang.sqlite --naar postgres://samenhang@localhost/samenhang`,
    );
  command.action(async (opties: Kopieopties & { van: Opslagplaats; naar: Opslagplaats }) => {
    const { moveStore } = await import('@samenhang/server/store');
    await report(schrijver, opties, 'De opslag is verhuisd.', () => moveStore(opties.van, opties.naar));
  });
}
