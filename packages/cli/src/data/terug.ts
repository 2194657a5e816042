import { basename } from 'node:path';
import { openArchief, standaardPakket } from '@samenhang/data';
import type { Command } from 'commander';
import { Bevinding, type Schrijver } from '../uitvoer/index.ts';

/** `samenhang data terug`: the version before is in use again. */
export function addTerug(command: Command, schrijver: Schrijver): void {
  command
    .command('terug')
    .description('ga terug naar de versie van het gegevenspakket die hiervoor in gebruik was')
    .action(async () => {
      const archief = openArchief(standaardPakket);
      const terug = await archief.back();
      if (!terug) throw new Bevinding('Het meegeleverde pakket is in gebruik: er is geen versie hiervoor.');
      const nu =
        terug.naar === standaardPakket ? 'het meegeleverde pakket' : `versie ${basename(terug.naar)}`;
      schrijver.regels(`Versie ${terug.van} is niet meer in gebruik; nu geldt ${nu}.`);
    });
}
