import { findPersoonsgegevens, vondstsoorten } from '@samenhang/core/signaal';
import { nl } from '@samenhang/taal';
import type { Command } from 'commander';
import { addJson } from '../rekenen/index.ts';
import { Bevinding, type Schrijver, tabel } from '../uitvoer/index.ts';
import { readTeksten } from './lees.ts';

async function toets(bestand: string, json: boolean, schrijver: Schrijver): Promise<void> {
  const gevonden = (await readTeksten(bestand)).map(findPersoonsgegevens);
  const aantal = gevonden.reduce((som, { length }) => som + length, 0);
  if (json) schrijver.regels(...gevonden.map((vondsten) => JSON.stringify({ vondsten })));
  else if (aantal > 0)
    schrijver.regels(
      ...tabel(
        [
          { kop: 'tekst', rechts: true },
          { kop: 'van teken', rechts: true },
          { kop: 'tot en met', rechts: true },
          { kop: 'lijkt op' },
        ],
        gevonden.flatMap((vondsten, k) =>
          vondsten.map(({ soort, van, tot }) => [
            `${k + 1}`,
            `${van + 1}`,
            `${tot}`,
            nl.signaal.vondsten[soort],
          ]),
        ),
      ),
    );
  if (aantal > 0)
    throw new Bevinding(
      'Hier staan waarschijnlijk persoonsgegevens. Haal ze eruit: een signaal gaat over wat er misgaat, niet over wie.',
    );
  if (!json)
    schrijver.regels(
      'Geen persoonsgegevens gevonden. Lees de tekst zelf ook na: een naam zonder meer herkent deze toets niet.',
    );
}

export function addSignaal(command: Command, schrijver: Schrijver): void {
  const deel = command
    .command('toets')
    .argument('<bestand>', "een tekst per regel, of een JSON-string per regel; '-' leest de standaardinvoer")
    .description('zoek persoonsgegevens in teksten; eindigt met code 1 als er iets is gevonden')
    .addHelpText(
      'after',
      `
Met --json staat er voor elke tekst één regel, in dezelfde volgorde: {"vondsten":[{"soort","van","tot"}]}.
'van' en 'tot' tellen tekens (UTF-16) vanaf 0; 'tot' telt niet mee. Soorten: ${vondstsoorten.join(', ')}.

Voorbeelden:
  samenhang signaal toets signaal.txt
  echo "Bel mevrouw terug op 06-12345678" | samenhang signaal toets - --json`,
    );
  addJson(deel).action((bestand: string, { json }: { readonly json?: boolean }) =>
    toets(bestand, json === true, schrijver),
  );
}
