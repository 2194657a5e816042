import { signalenTabel } from '@samenhang/core/signaal';
import { type Command, Option } from 'commander';
import { readSettings } from '../instellingen/index.ts';
import { describeOpslagfout } from '../opslag/index.ts';
import {
  Bevinding,
  type Doel,
  parseDoel,
  type Schrijver,
  tablesFile,
  toonAantal,
  writeDoel,
} from '../uitvoer/index.ts';

/** `samenhang signalen`: all signals of the store of this machine, as a table. */
export function addSignalen(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option('--uit <bestand.csv>', 'waar de tabel heen gaat')
        .argParser(parseDoel('csv'))
        .makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      `
De opslag is de database in DATABASE_URL, of anders het bestand samenhang.sqlite in SAMENHANG_DIR
(standaard ~/.samenhang). Elke regel is een signaal, ook wat is samengevoegd, verborgen of ingetrokken, met de
organisaties die eigenaar zijn, waar de redactie het van maakte en welke ingestuurde signalen erachter staan. Namen van
mensen staan er niet in.

Voorbeeld:
  samenhang signalen --uit signalen.csv`,
    );
  command.action(async ({ uit }: { readonly uit: Doel<'csv'> }) => {
    const instellingen = await readSettings();
    const { Opslag, opslagplaatsOf } = await import('@samenhang/server/store');
    const opslag = new Opslag(opslagplaatsOf(instellingen));
    try {
      const store = await opslag.peek();
      if (!store) throw new Bevinding('Er is nog niets bewaard: er is geen opslag.');
      const tabel = signalenTabel(await store.listSignaalregels());
      await writeDoel(uit, await tablesFile(uit.soort, [tabel]));
      schrijver.regels(`${toonAantal(tabel.rijen.length)} signalen staan in ${uit.bestand}.`);
    } catch (error) {
      const zin = describeOpslagfout(error);
      throw zin === undefined ? error : new Bevinding(zin);
    } finally {
      await opslag.close();
    }
  });
}
