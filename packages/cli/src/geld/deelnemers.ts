import { type Deelnemer, divideBegroting, participantsOf } from '@samenhang/core/geld';
import { inhabitantsFor } from '@samenhang/server/bron';
import { type Command, Option } from 'commander';
import { openAtlas, openBron } from '../pakket/index.ts';
import { numberOption } from '../rekenen/index.ts';
import { Bevinding, GebruikFout } from '../uitvoer/index.ts';
import { readTabel } from './lees.ts';

/** Who takes part: from a table of one's own, or from the register with an amount that is divided over them. */
export interface Deelnemeropties {
  readonly deelnemers?: string;
  readonly regeling?: string;
  readonly begroting?: number;
  readonly data?: string;
}

/** The options that say who takes part. */
export function addDeelnemers(command: Command): Command {
  return command
    .option(
      '--deelnemers <tabel>',
      'een tabel (.csv of .xlsx) met gemeente en bijdrage; en als u wilt inwoners, cliënten en gebruik',
    )
    .option(
      '--regeling <nummer>',
      'in plaats van een tabel: de deelnemers van deze regeling uit het register',
    )
    .addOption(
      new Option(
        '--begroting <euro>',
        'bij --regeling: alle bijdragen samen, verdeeld volgens het register of anders naar inwoners',
      ).argParser(numberOption('bedrag', 1, 1e12)),
    )
    .option('--data <map>', 'een eigen gegevenspakket');
}

async function readEigen(bestand: string): Promise<readonly Deelnemer[]> {
  const { rijen } = await readTabel(bestand, ['gemeente', 'budget'], ['inwoners', 'clienten', 'gebruik']);
  return rijen.map(({ woorden, getallen }) => ({
    naam: woorden.gemeente ?? '',
    gemeente: null,
    inwoners: getallen.inwoners ?? null,
    bijdrage: getallen.budget ?? 0,
    bron: 'eigen',
    clienten: getallen.clienten ?? null,
    gebruik: getallen.gebruik ?? null,
  }));
}

async function readRegeling(
  regeling: string,
  begroting: number,
  data?: string,
): Promise<readonly Deelnemer[]> {
  const bron = await openBron(data === undefined ? {} : { data });
  const atlas = openAtlas(bron, {});
  const { van: inwonersVan } = inhabitantsFor(bron, atlas.jaar);
  const eigen = [...bron.pakket.deelnames].filter((d) => d.regeling === regeling);
  if (eigen.length === 0)
    throw new Bevinding(
      `Het register heeft geen regeling met nummer ${regeling}. 'samenhang regelingen' noemt de nummers.`,
    );
  return divideBegroting(
    begroting,
    participantsOf(eigen, (code) => {
      const gemeente = atlas.gemeenten.find((een) => een.code === code);
      return gemeente && { naam: gemeente.naam, inwoners: inwonersVan(code) };
    }),
  );
}

/** Who takes part, with what each pays. @throws GebruikFout where the options do not say. */
export async function readDeelnemers(opties: Deelnemeropties): Promise<readonly Deelnemer[]> {
  const { deelnemers, regeling, begroting, data } = opties;
  if (deelnemers !== undefined && regeling !== undefined)
    throw new GebruikFout('Geef --deelnemers of --regeling: een van beide.');
  if (deelnemers !== undefined) return readEigen(deelnemers);
  if (regeling === undefined || begroting === undefined)
    throw new GebruikFout('Geef --deelnemers met een tabel, of --regeling met --begroting.');
  return readRegeling(regeling, begroting, data);
}
