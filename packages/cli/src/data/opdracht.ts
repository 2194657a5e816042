import { checkPakket, type Fout, type Pakket } from '@samenhang/data';
import type { Command } from 'commander';
import { addPakketopties, describeFout, type Pakketopties, packageDir } from '../pakket/index.ts';
import { Bevinding, type Schrijver, toonAantal, toonMet } from '../uitvoer/index.ts';
import { addOphalen } from './ophalen.ts';
import { addTerug } from './terug.ts';
import { addUit } from './uit.ts';

export function addData(command: Command, schrijver: Schrijver): void {
  const check = command
    .command('check')
    .argument('[map]', 'de map met datapackage.json (standaard het meegeleverde pakket)')
    .description('controleer een gegevenspakket: alle fouten in één keer, en hoe u ze herstelt')
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang data check mijn-pakket
  samenhang data check mijn-pakket --json`,
    );
  addPakketopties(check).action(async (map: string | undefined, opties: Pakketopties) => {
    const dir = await packageDir(map ?? opties.data);
    const uitkomst = await checkPakket(dir);
    if (opties.json) schrijver.json({ ok: uitkomst.ok, fouten: uitkomst.ok ? [] : uitkomst.fouten });
    else
      schrijver.regels(
        ...(uitkomst.ok ? describeGood(dir, uitkomst.pakket) : describeBad(dir, uitkomst.fouten)),
      );
    if (!uitkomst.ok) throw new Bevinding('');
  });
  addUit(command, schrijver);
  addOphalen(command, schrijver);
  addTerug(command, schrijver);
}

function describeGood(dir: string, { feiten, versie }: Pakket): string[] {
  const jaren = new Set(feiten.gemeenten.map((g) => g.jaar));
  return [
    `Het pakket in ${dir} is in orde (versie ${versie}).`,
    `  ${toonAantal(jaren.size)} jaren, ${toonAantal(feiten.indelingen.length)} indelingen, ` +
      `${toonAantal(feiten.edities.length)} edities, ${toonAantal(feiten.lidmaatschap.length)} lidmaatschappen`,
  ];
}

function describeBad(dir: string, fouten: readonly Fout[]): string[] {
  return [`${toonMet(fouten.length, 'fout', 'fouten')} in ${dir}`, ...fouten.map(describeFout)];
}
