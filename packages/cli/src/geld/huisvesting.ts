import { divideUitstroom, urgentGroups } from '@samenhang/core/geld';
import type { Command } from 'commander';
import { openBron } from '../pakket/index.ts';
import { Bevinding, type Schrijver, tabel, toonAantal, toonGetal, toonProcent } from '../uitvoer/index.ts';
import { readTabel } from './lees.ts';

interface Woonopties {
  readonly gemeenten: string;
  readonly data?: string;
  readonly json?: boolean;
}

const bronnen = ['beschermdwonen', 'opvang', 'jeugdzorg', 'detentie'] as const;

async function readWonen(bestand: string) {
  const { rijen } = await readTabel(bestand, ['gemeente', 'inwoners'], [...bronnen, 'woningen']);
  return rijen.map(({ woorden, getallen }) => {
    const { beschermdwonen, opvang, jeugdzorg, detentie, woningen, inwoners = 0 } = getallen;
    const bekend = Object.entries({ 'beschermd-wonen': beschermdwonen, opvang, jeugdzorg, detentie }).filter(
      ([, aantal]) => aantal !== undefined,
    );
    return { naam: woorden.gemeente ?? '', inwoners, uitstroom: Object.fromEntries(bekend), woningen };
  });
}

async function answer(
  { gemeenten: bestand, json, ...opties }: Woonopties,
  schrijver: Schrijver,
): Promise<void> {
  const gemeenten = await readWonen(bestand);
  if (gemeenten.every(({ inwoners }) => inwoners === 0))
    throw new Bevinding(`${bestand}: vul de inwoners in. Daarmee wordt verdeeld.`);
  const bron = await openBron(opties);
  const vandaag = new Date().toISOString().slice(0, 10);
  const { groepen, plichtVanaf } = urgentGroups(bron.pakket.feiten.regels, vandaag);
  const uitkomst = divideUitstroom({
    gemeenten,
    verdeling: [{ gewicht: 1, waarden: gemeenten.map(({ inwoners }) => inwoners) }],
  });
  if (json === true) {
    const namen = gemeenten.map(({ naam }) => naam);
    schrijver.json({ namen, ...uitkomst, groepen, plichtVanaf });
    return;
  }
  const rechts = true;
  schrijver.regels(
    `In een jaar hebben ${toonGetal(uitkomst.uitstroom, 0)} mensen een woning nodig. Verdeeld naar inwoners:`,
    ...tabel(
      [
        { kop: 'gemeente' },
        { kop: 'nu', rechts },
        { kop: 'naar inwoners', rechts },
        { kop: 'verschil', rechts },
        { kop: 'deel van de verhuurde woningen', rechts },
      ],
      uitkomst.gemeenten.map((g, k) => [
        gemeenten[k]?.naam ?? '',
        toonGetal(g.nu, 1),
        toonGetal(g.eerlijk, 1),
        toonGetal(g.tekort, 1),
        toonProcent(g.drukStraks),
      ]),
    ),
    ...(uitkomst.onbekend.length > 0
      ? [`Niet ingevuld en dus niet meegeteld: ${toonAantal(uitkomst.onbekend.length)} aantallen.`]
      : []),
    '',
    'Wie voorrang moet krijgen (Huisvestingswet artikel 12, derde lid)',
    ...groepen.map(({ zin, artikel }) => `  ${artikel}  ${zin}`),
    plichtVanaf === null
      ? 'Vanaf welke dag dit een plicht is, is niet bekend: dat staat in een koninklijk besluit dat niet is gevonden.'
      : `Dit is een plicht vanaf ${plichtVanaf}.`,
  );
}

/** Who needs a home when leaving a facility, and how gemeenten divide them. */
export function addHuisvesting(command: Command, schrijver: Schrijver): void {
  command
    .command('huisvesting')
    .description('hoeveel mensen een woning nodig hebben na opvang of zorg, en hoe gemeenten hen verdelen')
    .requiredOption(
      '--gemeenten <tabel>',
      'een tabel (.csv of .xlsx) met gemeente en inwoners; en zover bekend beschermd wonen, opvang, jeugdzorg, detentie en woningen',
    )
    .option('--data <map>', 'een eigen gegevenspakket')
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText('after', '\nVoorbeeld:\n  samenhang geld huisvesting --gemeenten uitstroom.csv')
    .action((opties: Woonopties) => answer(opties, schrijver));
}
