import type { Doelkeuze } from '@samenhang/rekenen';
import { type Command, Option } from 'commander';
import { numberOption } from '../../rekenen/index.ts';
import { parseDoelen } from '../doelen.ts';

/** What is told besides the design. */
export interface Bijlageopties {
  readonly afweging?: readonly Doelkeuze[];
  readonly kies?: number;
  /** A gemeente, or true for all regions. */
  readonly uitleg?: string | true;
  readonly eisen?: boolean;
  readonly bijzonder?: number | true;
}

/** A part of the answer, in both forms. */
export interface Bijlage {
  /** Its field in JSON. */
  readonly veld: string;
  readonly json: unknown;
  readonly regels: readonly string[];
}

export function addBijlageopties(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--afweging <doelen>',
        'in plaats van één ontwerp: ontwerpen waarvan geen een ander op alles verslaat, naar twee tot vier doelen: ' +
          'overeenstemming, aantalRegios, stromen, verplaatsingen, onbalans, tafels',
      ).argParser(parseDoelen),
    )
    .addOption(
      new Option('--kies <nummer>', 'bij --afweging: het ontwerp dat --naar schrijft').argParser(
        numberOption('nummer', 1, Number.MAX_SAFE_INTEGER, true),
      ),
    )
    .option('--uitleg [gemeente]', 'vertel waarom de regio’s zo zijn, of wat er voor één gemeente verandert')
    .option('--eisen', 'reken ook uit wat elke eis kost; duurt nog eens hoogstens zo lang als --tijd')
    .addOption(
      new Option(
        '--bijzonder [aantal]',
        'vergelijk het ontwerp met zoveel willekeurige geldige kaarten (standaard 500)',
      ).argParser(numberOption('aantal', 1, 100_000, true)),
    );
}
