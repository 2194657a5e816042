import { findPlaatsen, findSchaal } from '@samenhang/core/geld';
import { type Command, Option } from 'commander';
import { addJson, numberOption } from '../rekenen/index.ts';
import { Bevinding, type Schrijver, toonAantal, toonGetal, toonProcent } from '../uitvoer/index.ts';
import { addBedragen } from './bedragen.ts';
import { addHuisvesting } from './huisvesting.ts';
import { addOvergang } from './overgang.ts';
import { addSamen } from './samen.ts';
import { addSleutels } from './sleutels.ts';
import { addUitkeringen } from './uitkeringen.ts';
import { addVertrek } from './vertrek.ts';

/** The most clients at once, or places, that anybody asks about. */
const meeste = 1_000_000;

/** A share between 0 and 1, neither included. */
function shareOption(wat: string): (tekst: string) => number {
  return numberOption(wat, 1e-9, 1 - 1e-9);
}

/** @throws Bevinding where there is no answer. */
function solve<T>(vraag: () => T, geen: string): T {
  try {
    return vraag();
  } catch (error) {
    if (error instanceof RangeError) throw new Bevinding(geen);
    throw error;
  }
}

const teVeel = `Daarvoor zijn meer dan ${toonAantal(meeste)} plaatsen nodig. Kies een hogere weigering of een lagere bezetting.`;

interface Plaatsenopties {
  readonly aanbod: number;
  readonly weigering: number;
  readonly json?: boolean;
}

function addPlaatsen(command: Command, schrijver: Schrijver): void {
  const plaatsen = command
    .command('plaatsen')
    .description(
      'hoeveel plaatsen er nodig zijn om niet meer dan een deel te weigeren (verliesformule van Erlang)',
    )
    .addOption(
      new Option(
        '--aanbod <plaatsen>',
        'plaatsen die bezet zouden zijn als niemand werd geweigerd: vragen per jaar × jaren verblijf',
      )
        .argParser(numberOption('aanbod', 0, meeste))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--weigering <deel>', 'het deel dat geweigerd mag worden: 0,01 is 1%')
        .argParser(shareOption('deel'))
        .makeOptionMandatory(),
    )
    .addHelpText('after', '\nVoorbeeld:\n  samenhang geld plaatsen --aanbod 12 --weigering 0,01');
  addJson(plaatsen).action(({ aanbod, weigering, json }: Plaatsenopties) => {
    const plan = solve(() => findPlaatsen(aanbod, weigering), teVeel);
    if (json === true) schrijver.json(plan);
    else
      schrijver.regels(
        `Voor een aanbod van ${toonGetal(aanbod, 1)} zijn ${toonAantal(plan.plaatsen)} plaatsen nodig.`,
        `Dan wordt ${toonProcent(plan.weigering)} geweigerd en is ${toonProcent(plan.bezetting)} van de plaatsen bezet.`,
        'Dit gaat ervan uit dat vragen toevallig komen en dat wie geen plaats vindt niet wacht.',
      );
  });
}

interface Schaalopties {
  readonly bezetting: number;
  readonly weigering: number;
  readonly json?: boolean;
}

function addSchaal(command: Command, schrijver: Schrijver): void {
  const schaal = command
    .command('schaal')
    .description('de kleinste schaal waarop plaatsen genoeg bezet zijn en toch weinig wordt geweigerd')
    .addOption(
      new Option('--bezetting <deel>', 'het deel van de plaatsen dat bezet moet zijn: 0,9 is 90%')
        .argParser(shareOption('deel'))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--weigering <deel>', 'het deel dat geweigerd mag worden: 0,05 is 5%')
        .argParser(shareOption('deel'))
        .makeOptionMandatory(),
    )
    .addHelpText('after', '\nVoorbeeld:\n  samenhang geld schaal --bezetting 0,9 --weigering 0,05');
  addJson(schaal).action(({ bezetting, weigering, json }: Schaalopties) => {
    const gevonden = solve(() => findSchaal(bezetting, weigering), teVeel);
    if (json === true) schrijver.json(gevonden);
    else
      schrijver.regels(
        `Vanaf ${toonAantal(gevonden.plaatsen)} plaatsen kan het allebei, bij een aanbod van ${toonGetal(gevonden.aanbod, 1)}.`,
        `Dan is ${toonProcent(gevonden.bezetting)} bezet en wordt ${toonProcent(gevonden.weigering)} geweigerd.`,
      );
  });
}

/** What moving money and sharing risk does. */
export function addGeld(command: Command, schrijver: Schrijver): void {
  addUitkeringen(command, schrijver);
  addBedragen(command, schrijver);
  addOvergang(command, schrijver);
  addPlaatsen(command, schrijver);
  addSchaal(command, schrijver);
  addSamen(command, schrijver);
  addVertrek(command, schrijver);
  addSleutels(command, schrijver);
  addHuisvesting(command, schrijver);
}
