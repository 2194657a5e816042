import { type CongruentieAntwoord, computeCongruentie, presentCongruentie } from '@samenhang/core';
import type { Command } from 'commander';
import { refuseRest, tellEigen } from '../eigen/index.ts';
import { addKeuzeopties, openKeuze, openWerk } from '../pakket/index.ts';
import {
  type Schrijver,
  tabel,
  toonAantal,
  toonAfgeleid,
  toonGetal,
  toonMet,
  toonProcent,
  toonPunt,
  toonRecept,
} from '../uitvoer/index.ts';
import { type Receptopties, readReceptopties } from './recept.ts';

function describe(weergave: CongruentieAntwoord): string[] {
  const { recept, gemeenten } = weergave;
  const bepaald = gemeenten.filter((g) => g.congruentie !== null).length;
  return [
    `Congruentie van ${toonAantal(weergave.aantalGemeenten)} gemeenten in ${recept.jaar}: gemiddeld ${toonProcent(weergave.gemiddelde)}`,
    ...toonAfgeleid(recept),
    '',
    `  laagste     ${toonProcent(weergave.minimum)}`,
    `  hoogste     ${toonProcent(weergave.maximum)}`,
    `  partners    gemiddeld ${toonGetal(weergave.gemiddeldAantalPartners, 1)} per gemeente`,
    ...(bepaald < gemeenten.length
      ? [`  niet bepaald bij ${toonMet(gemeenten.length - bepaald, 'gemeente', 'gemeenten')} zonder partner`]
      : []),
    '',
    'Wat elke indeling doet met het gemiddelde (procentpunt)',
    ...tabel(
      [{ kop: 'indeling' }, { kop: 'bijdrage', rechts: true }],
      weergave.bijdragen.map((b) => [b.indeling, toonPunt(b.procentpunt)]),
    ),
    '',
    'Gemeenten',
    ...tabel(
      [
        { kop: 'code' },
        { kop: 'naam' },
        { kop: 'congruentie', rechts: true },
        { kop: 'partners', rechts: true },
      ],
      gemeenten.map((g) => [g.code, g.naam, toonProcent(g.congruentie), toonAantal(g.partners)]),
    ),
    '',
    ...toonRecept(recept),
  ];
}

export function addCongruentie(command: Command, schrijver: Schrijver): void {
  command.addHelpText(
    'after',
    `
Voorbeelden:
  samenhang congruentie --jaar 2015 --indelingen arbeidsmarktregio,veiligheidsregio
  samenhang congruentie --jaar 2016 --basis alles --landweging inwoners
  samenhang congruentie --json > congruentie.json
  samenhang congruentie --recept recept.json
  samenhang congruentie --extra mijn-regios.csv`,
  );
  command.option(
    '--recept <bestand>',
    'reken een bewaard recept na: jaar, indelingen en gewichten komen eruit',
  );
  addKeuzeopties(command).action(async (gegeven: Receptopties) => {
    const opties = await readReceptopties(gegeven);
    const werk = await openWerk(opties);
    const { atlas, eigen } = werk;
    const weergave = presentCongruentie(atlas, computeCongruentie(atlas, openKeuze(werk, opties)));
    tellEigen(eigen, schrijver);
    if (opties.json) schrijver.json(weergave);
    else schrijver.regels(...describe(weergave));
    refuseRest(eigen);
  });
}
