import { presentVergelijking, type VergelijkAntwoord } from '@samenhang/core';
import type { Command } from 'commander';
import { refuseRest, tellEigen } from '../eigen/index.ts';
import { addExtraopties, type Extraopties, openKant, openWerk } from '../pakket/index.ts';
import {
  type Schrijver,
  tabel,
  toonAantal,
  toonAfgeleid,
  toonGetal,
  toonProcent,
  toonRecept,
} from '../uitvoer/index.ts';

type Weergave = ReturnType<typeof presentVergelijking>;
type Zijde = VergelijkAntwoord['a'];

/** How a side is called: with its year when the two differ. */
function nameSide(zijde: Zijde, ander: Weergave['a']): string {
  return zijde.jaar === ander.jaar ? zijde.naam : `${zijde.naam} ${zijde.jaar}`;
}

function describeMoves(weergave: Weergave, a: string, b: string): string[] {
  const { aantal, aantalGemeenten, inwoners, lijst } = weergave.verplaatsingen;
  const deel = `${toonAantal(aantal)} van ${toonAantal(aantalGemeenten)} gemeenten, ${toonAantal(inwoners)} inwoners`;
  if (aantal === 0) return [`Geen gemeente hoeft van regio te wisselen om van ${a} ${b} te maken.`];
  return [
    `Verhuizingen om van ${a} ${b} te maken: ${deel}`,
    ...tabel(
      [
        { kop: 'code' },
        { kop: 'gemeente' },
        { kop: 'inwoners', rechts: true },
        { kop: 'van' },
        { kop: 'naar' },
        { kop: 'buren mee', rechts: true },
      ],
      lijst.map((m) => [
        m.gemeente.code,
        m.gemeente.naam,
        toonAantal(m.inwoners),
        m.van.naam,
        m.naar === null ? `${m.doel.naam} (nieuw)` : m.doel.naam,
        `${m.buren.inB} van ${m.buren.aantal}`,
      ]),
    ),
  ];
}

function describe(weergave: Weergave): string[] {
  const { recept, nesting, gelijkenis } = weergave;
  const [a, b] = [nameSide(weergave.a, weergave.b), nameSide(weergave.b, weergave.a)];
  return [
    `${a} (${weergave.a.aantalRegios} regio’s) en ${b} (${weergave.b.aantalRegios} regio’s) op de gemeenten van ${recept.jaar}`,
    ...toonAfgeleid(recept),
    '',
    'Nesting: welk deel van de gemeenten blijft bij elkaar (100% = past er helemaal in)',
    ...tabel(
      [{ kop: '' }, { kop: 'naar gemeenten', rechts: true }, { kop: 'naar inwoners', rechts: true }],
      [
        [`${a} in ${b}`, toonProcent(nesting.aInB), toonProcent(nesting.aInBInwoners)],
        [`${b} in ${a}`, toonProcent(nesting.bInA), toonProcent(nesting.bInAInwoners)],
      ],
    ),
    '',
    ...describeLikeness(gelijkenis),
    '',
    ...describeMoves(weergave, a, b),
    '',
    ...toonRecept(recept),
  ];
}

function describeLikeness(gelijkenis: Weergave['gelijkenis']): string[] {
  return [
    `Gelijkenis over ${toonAantal(gelijkenis.aantalGemeenten)} gemeenten die in beide in precies één regio liggen`,
    `  Rand                               ${toonGetal(gelijkenis.rand, 3)}   (1 = gelijk)`,
    `  Rand, gecorrigeerd voor toeval     ${toonGetal(gelijkenis.ari, 3)}   (1 = gelijk, 0 = toeval)`,
    `  genormaliseerde wederzijdse info   ${toonGetal(gelijkenis.nmi, 3)}   (1 = gelijk)`,
    `  variatie van informatie            ${toonGetal(gelijkenis.vi, 3)}   (0 = gelijk, in bits)`,
  ];
}

export function addVergelijk(command: Command, schrijver: Schrijver): void {
  command.addHelpText(
    'after',
    `
Voorbeelden:
  samenhang vergelijk arbeidsmarktregio veiligheidsregio --jaar 2015
  samenhang vergelijk jeugdregio@2016 jeugdregio@2021
  samenhang vergelijk corop mijn-regios.csv --json
  samenhang vergelijk veiligheidsregio ontwerp.json`,
  );
  addExtraopties(command).action(async (a: string, b: string, opties: Extraopties) => {
    const werk = await openWerk(opties);
    const een = await openKant(werk, a, opties);
    const twee = await openKant(werk, b, opties);
    const eigen = [...werk.eigen, ...een.eigen, ...twee.eigen];
    const weergave = presentVergelijking(werk.bron.jaarboek, een.kant, twee.kant);
    tellEigen(eigen, schrijver);
    if (opties.json) schrijver.json(weergave);
    else schrijver.regels(...describe(weergave));
    refuseRest(eigen);
  });
}
