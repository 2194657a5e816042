import { presentIndelingen } from '@samenhang/core';
import type { Command } from 'commander';
import { addJaaropties, type Jaaropties, openAtlas, openBron } from '../pakket/index.ts';
import { type Schrijver, tabel, toonAantal, toonBasis } from '../uitvoer/index.ts';

function describe({ jaar, indelingen }: ReturnType<typeof presentIndelingen>): string[] {
  const waargenomen = indelingen.filter((i) => i.basis === 'waargenomen').length;
  return [
    `${indelingen.length} indelingen in ${jaar}, waarvan ${waargenomen} waargenomen`,
    '',
    ...tabel(
      [
        { kop: 'indeling' },
        { kop: 'naam' },
        { kop: 'domein' },
        { kop: 'verplichting' },
        { kop: 'regio’s', rechts: true },
        { kop: 'basis' },
        { kop: 'jaren waargenomen' },
      ],
      indelingen.map((i) => [
        i.indeling,
        i.naam,
        i.domein,
        i.verplichting,
        toonAantal(i.aantalRegios),
        i.deels ? `${toonBasis(i, jaar)}, deels bekend` : toonBasis(i, jaar),
        i.jarenWaargenomen.join(' '),
      ]),
    ),
  ];
}

export function addIndelingen(command: Command, schrijver: Schrijver): void {
  command.addHelpText(
    'after',
    `
Voorbeelden:
  samenhang indelingen
  samenhang indelingen --jaar 2016 --json`,
  );
  addJaaropties(command).action(async (opties: Jaaropties) => {
    const bron = await openBron(opties);
    const lijst = presentIndelingen(openAtlas(bron, opties), bron.pakket.feiten);
    if (opties.json) schrijver.json(lijst);
    else schrijver.regels(...describe(lijst));
  });
}
