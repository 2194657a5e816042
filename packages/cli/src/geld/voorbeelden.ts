import { registersleutelsTabel } from '@samenhang/core/geld';
import { readRegistersleutels } from '@samenhang/server/bron';
import { openBron } from '../pakket/index.ts';
import {
  type Doel,
  describeTabel,
  type Scheiding,
  type Schrijver,
  tablesFile,
  writeDoel,
} from '../uitvoer/index.ts';

interface Voorbeeldopties {
  readonly data?: string;
  readonly naar?: Doel<'csv' | 'xlsx'>;
  readonly scheiding: Scheiding;
  readonly json?: boolean;
}

/** The contribution keys that the register names, beside what inhabitants would make of them. */
export async function tellVoorbeelden(opties: Voorbeeldopties, schrijver: Schrijver): Promise<void> {
  const antwoord = readRegistersleutels(await openBron({ ...opties }));
  const { naar, json, scheiding } = opties;
  if (naar) {
    await writeDoel(naar, await tablesFile(naar.soort, [registersleutelsTabel(antwoord)], scheiding));
    schrijver.regels(`De sleutels staan in ${naar.bestand}.`);
  } else if (json === true) schrijver.json(antwoord);
  else
    schrijver.regels(
      ...describeTabel(registersleutelsTabel(antwoord)),
      '',
      'Dit zijn alle verdeelsleutels die het register noemt. Van andere regelingen zegt het niets.',
    );
}
