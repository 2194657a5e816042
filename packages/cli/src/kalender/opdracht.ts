import { kalenderToIcal } from '@samenhang/beeld';
import { CYCLI, type KalenderAntwoord } from '@samenhang/core/kalender';
import { type Bron, type Kring, presentKalender } from '@samenhang/server/bron';
import { datumInWoorden, nl } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { addPakketopties, openBron, type Pakketopties } from '../pakket/index.ts';
import { Bevinding, type Doel, parseDoel, type Schrijver, tabel, writeDoel } from '../uitvoer/index.ts';
import { readKring } from './kring.ts';
import { parseDag, parseDagen, parseJaar, parseRaad, type Raadoptie } from './opties.ts';

interface Kalenderopties extends Pakketopties {
  readonly begrotingsjaar: number;
  readonly cyclus: 'begroting' | 'regeling';
  readonly gemeente?: string;
  readonly regeling?: string;
  readonly vaststelling?: string;
  readonly ontwerp?: string;
  readonly toestemming?: string;
  readonly ingang?: string;
  readonly raad?: readonly Raadoptie[];
  readonly voorbereiding: number;
  readonly antwoord: number;
  readonly naar?: Doel<'ics'>;
}

const spraak = { t: nl, taal: 'nl' } as const;

function describe({
  begrotingsjaar,
  cyclus,
  gemeente,
  regelingen,
  stappen,
  letOp,
  haalbaar,
}: KalenderAntwoord): string[] {
  const t = nl.kalender;
  const jaar = String(begrotingsjaar);
  return [
    cyclus === 'begroting' ? t.titel(jaar) : t.titelRegeling(jaar),
    ...(gemeente ? [t.regelingenVan(gemeente.naam)] : []),
    ...regelingen.map(({ id, naam, vorm, stappen: eigen }) =>
      eigen.length > 0 ? `  ${naam} (${id}, ${vorm})` : `  ${naam} (${id}, ${vorm}): ${t.zonderBegroting}`,
    ),
    '',
    ...tabel(
      [{ kop: t.uiterlijk }, { kop: t.vanaf }, { kop: t.stap }, { kop: t.wie }, { kop: t.artikel }],
      stappen.map((s) => [s.uiterlijk ?? '–', s.vanaf ?? '–', s.naam, s.wie, s.artikel]),
    ),
    '',
    ...stappen.map(({ naam, reden }) => `${naam}: ${reden}`),
    '',
    ...(haalbaar ? [t.raden, ...haalbaar.raden.map(({ zin }) => `  ${zin}`), ...haalbaar.zinnen, ''] : []),
    ...letOp,
    ...new Set(stappen.flatMap(({ twijfel }) => twijfel)),
    t.uitleg,
  ];
}

function addDagopties(command: Command): void {
  const dag = (naam: string, uitleg: string): void => {
    command.addOption(new Option(`--${naam} <datum>`, uitleg).argParser(parseDag));
  };
  dag('vaststelling', 'de dag waarop het bestuur de begroting vaststelt');
  dag('ontwerp', 'de dag waarop de raden het ontwerp krijgen');
  dag('toestemming', 'bij een regeling: de dag waarop de raad toestemming geeft');
  dag('ingang', 'bij een regeling: de dag waarop zij ingaat');
}

function addRaadopties(command: Command): void {
  command
    .addOption(
      new Option(
        '--raad <gemeente=datums>',
        'een raad met zijn vergaderdagen; mag vaker: kan hij op tijd een zienswijze geven?',
      ).argParser(parseRaad),
    )
    .addOption(
      new Option('--voorbereiding <dagen>', 'zoveel dagen heeft een raad nodig voor zijn vergadering')
        .argParser(parseDagen)
        .default(14),
    )
    .addOption(
      new Option('--antwoord <dagen>', 'zoveel dagen heeft het bestuur nodig om de raden te antwoorden')
        .argParser(parseDagen)
        .default(14),
    );
}

export function addKalender(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option(
        '--begrotingsjaar <jaar>',
        'het jaar waarvoor de begroting is, of waarin een regeling ingaat',
      )
        .argParser(parseJaar)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--cyclus <cyclus>', 'de begroting, of een regeling maken, wijzigen, toetreden of uittreden')
        .choices(CYCLI.filter((cyclus) => cyclus !== 'veilig_thuis'))
        .default('begroting'),
    )
    .addOption(new Option('--gemeente <gemeente>', 'alle regelingen van een gemeente'))
    .addOption(
      new Option('--regeling <nummer of naam>', 'één regeling: haar nummer in het register of haar naam'),
    );
  addDagopties(command);
  addRaadopties(command);
  command
    .addOption(new Option('--naar <bestand>', 'bewaar de dagen als agenda: .ics').argParser(parseDoel('ics')))
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang kalender --begrotingsjaar 2028
  samenhang kalender --begrotingsjaar 2028 --vaststelling 2027-07-05 --json
  samenhang kalender --begrotingsjaar 2028 --gemeente Assen --naar kalender.ics
  samenhang kalender --begrotingsjaar 2028 --raad Assen=2027-06-24,2027-09-09 --raad Tynaarlo=2027-08-31
  samenhang kalender --begrotingsjaar 2028 --cyclus regeling --toestemming 2027-10-14`,
    );
  addPakketopties(command).action(async (opties: Kalenderopties & { readonly json?: boolean }) => {
    const bron = await openBron(opties);
    if (bron.pakket.termijnen.length === 0)
      throw new Bevinding('In dit pakket staan geen termijnen uit de wet.');
    const kring = readKring(bron, opties);
    const antwoord = presentKalender(bron, kring, questionOf(opties), spraak);
    if (opties.naar) await save(bron, kring, antwoord, opties.naar, schrijver);
    else if (opties.json) schrijver.json(antwoord);
    else schrijver.regels(...describe(antwoord));
  });
}

function questionOf(opties: Kalenderopties) {
  const { begrotingsjaar: jaar, cyclus, vaststelling, ontwerp, toestemming, ingang, raad: raden } = opties;
  const dagen = {
    vaststelling,
    [cyclus === 'begroting' ? 'ontwerpbegroting' : 'ontwerp']: ontwerp,
    toestemming,
    ingang,
  };
  const gekozen = new Map(
    Object.entries(dagen).flatMap(([stap, dag]) => (dag === undefined ? [] : [[stap, dag] as const])),
  );
  const { voorbereiding, antwoord } = opties;
  return { cyclus, jaar, gekozen, raden: raden && { raden, voorbereiding, antwoord } };
}

/** Writes the days of this year's steps as a calendar. */
async function save(
  { pakket }: Bron,
  { peildatum }: Kring,
  antwoord: KalenderAntwoord,
  naar: Doel<'ics'>,
  schrijver: Schrijver,
): Promise<void> {
  const kop = { ...spraak, site: null, bron: null, versie: pakket.beschrijving.version };
  await writeDoel(naar, kalenderToIcal(antwoord, peildatum, kop));
  const dagen = antwoord.stappen.filter(({ uiterlijk }) => uiterlijk !== null).length;
  schrijver.regels(nl.kalender.bewaard(naar.bestand, String(dagen), datumInWoorden(peildatum, 'nl')));
}
