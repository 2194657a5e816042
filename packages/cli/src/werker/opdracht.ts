import { availableParallelism } from 'node:os';
import type { Werker } from '@samenhang/server';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readSettings, warnMisspelt } from '../instellingen/index.ts';
import { describeOpslagfout } from '../opslag/index.ts';
import { describeFout, packageDir } from '../pakket/index.ts';
import { Bevinding, GebruikFout, type Schrijver } from '../uitvoer/index.ts';

interface Werkeropties {
  readonly draden?: number;
  readonly geheugen?: number;
  readonly data?: string;
}

function wholeNumber(van: number, tot: number) {
  return (tekst: string): number => {
    const getal = Number(tekst);
    if (/^\d+$/u.test(tekst) && getal >= van && getal <= tot) return getal;
    throw new InvalidArgumentError(`'${tekst}' kan niet: gebruik een getal van ${van} tot en met ${tot}.`);
  };
}

/** Where the work waits. @throws GebruikFout where that is no PostgreSQL */
async function requireAdres(): Promise<string> {
  const { database } = await readSettings();
  if (database !== undefined) return database;
  throw new GebruikFout(
    'DATABASE_URL ontbreekt. Een werker rekent voor servers op PostgreSQL: geef hem dezelfde database. Zonder PostgreSQL rekent de server zelf, en is er geen werker nodig.',
  );
}

/** Gives back what it is busy with when the program is asked to stop. */
function closeOnSignal(werker: Werker): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void werker.close().then(() => process.exit(0));
    });
}

async function work({ draden, geheugen, data }: Werkeropties, schrijver: Schrijver): Promise<void> {
  const adres = await requireAdres();
  await warnMisspelt(schrijver);
  const dataDir = await packageDir(data);
  const { startWerker } = await import('@samenhang/server');
  const grenzen = {
    ...(draden === undefined ? {} : { draden }),
    ...(geheugen === undefined ? {} : { geheugenMb: geheugen }),
  };
  const gestart = await startWerker({ adres, dataDir, grenzen }).catch((error: unknown) => {
    const zin = describeOpslagfout(error);
    throw zin === undefined ? error : new Bevinding(zin);
  });
  if (!gestart.ok)
    throw new Bevinding(
      [`Het pakket in ${dataDir} is geweigerd.`, ...gestart.fouten.map(describeFout)].join('\n'),
    );
  closeOnSignal(gestart.werker);
  schrijver.regels(
    'De werker staat klaar.',
    'Stop met Ctrl+C: waar hij aan rekent, gaat naar een andere werker.',
  );
}

/** `samenhang werker`: does the long work that waits in the database. */
export function addWerker(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option(
        '--draden <getal>',
        `hoeveel kernen één taak gebruikt; anders zoveel als er zijn (hier ${Math.min(8, availableParallelism())})`,
      ).argParser(wholeNumber(1, 64)),
    )
    .addOption(
      new Option('--geheugen <MB>', 'hoeveel geheugen één taak mag gebruiken; anders 2048').argParser(
        wholeNumber(64, 1_048_576),
      ),
    )
    .option('--data <map>', 'gebruik het gegevenspakket in deze map')
    .addHelpText(
      'after',
      `
De taken staan in de database in DATABASE_URL (PostgreSQL), die van de servers. Een werker doet één taak tegelijk; start
er meer voor meer tegelijk, ook op andere machines. Valt er een uit, dan doet een andere zijn taak. Staat alles in een
bestand (zonder DATABASE_URL), dan rekent de server zelf.

Voorbeelden:
  DATABASE_URL=postgres://samenhang@db/samenhang samenhang werker
  DATABASE_URL=postgres://samenhang@db/samenhang samenhang werker --draden 2 --geheugen 1024`,
    )
    .action((opties: Werkeropties) => work(opties, schrijver));
}
