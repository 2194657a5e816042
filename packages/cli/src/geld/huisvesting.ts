import {
  type HuisvestingAntwoord,
  huisvestingTabel,
  presentHuisvesting,
  type UrgentieAntwoord,
  urgentGroups,
  urgentieTabel,
  WOONMATEN,
} from '@samenhang/core/geld';
import { describeHuisvestfout, nl } from '@samenhang/taal';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { openBron } from '../pakket/index.ts';
import { numberOption } from '../rekenen/index.ts';
import {
  addScheiding,
  Bevinding,
  describeTabel,
  parseDoel,
  type Schrijver,
  toonAantal,
} from '../uitvoer/index.ts';
import { tellUitkomst, type Uitkomstopties } from './hulp.ts';
import { readTabel } from './lees.ts';

interface Woonopties extends Uitkomstopties {
  readonly gemeenten: string;
  readonly verdeling: HuisvestingAntwoord['verdeling'];
  readonly data?: string;
}

const bronnen = ['beschermdwonen', 'opvang', 'jeugdzorg', 'detentie'] as const;

/** `inwoners:0,5;woningen:0,5`: by what is divided. */
function parseVerdeling(tekst: string): HuisvestingAntwoord['verdeling'] {
  return tekst.split(';').map((deel) => {
    const [naam = '', gewicht = '1'] = deel.split(':').map((x) => x.trim());
    const maat = WOONMATEN.find((m) => m === naam);
    if (!maat) throw new InvalidArgumentError(`'${naam}' kan niet. Kies uit: ${WOONMATEN.join(', ')}.`);
    return { maat, gewicht: numberOption('gewicht', 0, 1)(gewicht) };
  });
}

async function readWonen(bestand: string) {
  const { rijen } = await readTabel(bestand, ['gemeente'], ['inwoners', ...bronnen, 'woningen']);
  return rijen.map(({ woorden, getallen }) => ({
    naam: woorden.gemeente ?? '',
    gemeente: null,
    inwoners: getallen.inwoners ?? null,
    uitstroom: {
      'beschermd-wonen': getallen.beschermdwonen ?? null,
      opvang: getallen.opvang ?? null,
      jeugdzorg: getallen.jeugdzorg ?? null,
      detentie: getallen.detentie ?? null,
    },
    woningen: getallen.woningen ?? null,
  }));
}

async function answer(opties: Woonopties, schrijver: Schrijver): Promise<void> {
  const { verdeling } = opties;
  const uitkomst = presentHuisvesting({ gemeenten: await readWonen(opties.gemeenten), verdeling });
  if (!uitkomst.ok)
    throw new Bevinding(`${opties.gemeenten}: ${describeHuisvestfout(uitkomst.fout, { t: nl, taal: 'nl' })}`);
  const { antwoord } = uitkomst;
  const bron = await openBron({ ...opties });
  const urgentie = urgentGroups(bron.pakket.feiten.regels, new Date().toISOString().slice(0, 10));
  await tellUitkomst(opties, schrijver, {
    antwoord: { ...antwoord, urgentie },
    tabellen: [huisvestingTabel(antwoord), urgentieTabel(urgentie)],
    regels: () => [...describe(antwoord), '', ...describeUrgentie(urgentie)],
  });
}

function describe(antwoord: HuisvestingAntwoord): string[] {
  const { gemeenten, uitstroom, onbekend } = antwoord;
  const { huisvesting: woorden } = nl.geld;
  return [
    woorden.kop(toonAantal(uitstroom), toonAantal(gemeenten.length)),
    '',
    ...describeTabel(huisvestingTabel(antwoord)),
    ...(onbekend.length > 0 ? [woorden.onbekend(toonAantal(onbekend.length))] : []),
  ];
}

function describeUrgentie({ groepen, plichtVanaf }: UrgentieAntwoord): string[] {
  const { huisvesting: woorden } = nl.geld;
  return [
    'Wie voorrang moet krijgen (Huisvestingswet artikel 12, derde lid)',
    ...groepen.map(({ zin, artikel }) => `  ${artikel}  ${zin}`),
    plichtVanaf === null ? woorden.urgentOnbekend : woorden.urgentVanaf(plichtVanaf),
  ];
}

/** Who needs a home when leaving a facility, and how gemeenten divide them. */
export function addHuisvesting(command: Command, schrijver: Schrijver): void {
  const huisvesting = command
    .command('huisvesting')
    .description('hoeveel mensen een woning nodig hebben na opvang of zorg, en hoe gemeenten hen verdelen')
    .requiredOption(
      '--gemeenten <tabel>',
      'een tabel (.csv of .xlsx) met gemeente; en zover bekend inwoners, beschermd wonen, opvang, jeugdzorg, detentie en woningen',
    )
    .addOption(
      new Option('--verdeling <afspraak>', 'maten met gewichten: inwoners, woningen (verhuurd) of gelijk')
        .argParser(parseVerdeling)
        .default([{ maat: 'inwoners', gewicht: 1 }], 'inwoners'),
    )
    .addOption(new Option('--naar <bestand>', 'bewaar als .csv of .xlsx').argParser(parseDoel('csv', 'xlsx')))
    .option('--data <map>', 'een eigen gegevenspakket')
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText(
      'after',
      "\nVoorbeeld:\n  samenhang geld huisvesting --gemeenten uitstroom.csv --verdeling 'inwoners:0,5;woningen:0,5'",
    );
  addScheiding(huisvesting).action((opties: Woonopties) => answer(opties, schrijver));
}
