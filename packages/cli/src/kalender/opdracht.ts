import { isDag } from '@samenhang/core';
import { type Cyclusdagen, planCyclus, type Termijnboek } from '@samenhang/core/kalender';
import { describeBotsingen, describeStap, nl } from '@samenhang/taal';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { addPakketopties, openBron, type Pakketopties } from '../pakket/index.ts';
import { Bevinding, type Schrijver, tabel } from '../uitvoer/index.ts';
import { parseRaad, presentRaden, type Raadoptie, type Raadtijden } from './raden.ts';

interface Kalenderopties extends Pakketopties, Raadtijden {
  readonly begrotingsjaar: number;
  readonly vaststelling?: string;
  readonly ontwerp?: string;
  readonly raad?: readonly Raadoptie[];
}

const spraak = { t: nl, taal: 'nl' } as const;

function parseDag(tekst: string): string {
  if (isDag(tekst)) return tekst;
  throw new InvalidArgumentError(`'${tekst}' is geen datum: gebruik jjjj-mm-dd, zoals 2027-09-14.`);
}

function parseJaar(tekst: string): number {
  if (/^(?:19|20|21)\d\d$/u.test(tekst)) return Number(tekst);
  throw new InvalidArgumentError(`'${tekst}' is geen jaar: gebruik vier cijfers, zoals 2028.`);
}

function parseDagen(tekst: string): number {
  if (/^\d{1,3}$/u.test(tekst)) return Number(tekst);
  throw new InvalidArgumentError(
    `'${tekst}' is geen aantal dagen: gebruik een heel getal van 0 tot en met 999.`,
  );
}

/** The calendar as JSON: its days, and in words why they are what they are. */
function present(dagen: Cyclusdagen, gekozen: ReadonlyMap<string, string>, jaar: number) {
  return {
    begrotingsjaar: jaar,
    gekozen: Object.fromEntries(gekozen),
    stappen: dagen.stappen.map((stap) => {
      const { naam, wie, artikel, reden, twijfel } = describeStap(stap, dagen, gekozen, spraak);
      const { vanaf, uiterlijk } = stap;
      return { stap: stap.stap, naam, wie, uiterlijk, vanaf, artikel, reden, twijfel };
    }),
    letOp: describeBotsingen(dagen, spraak),
  };
}

type Weergave = ReturnType<typeof present> & { readonly haalbaar?: ReturnType<typeof presentRaden> };

function describe({ begrotingsjaar, stappen, letOp, haalbaar }: Weergave): string[] {
  const t = nl.kalender;
  return [
    t.titel(String(begrotingsjaar)),
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

export function addKalender(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option('--begrotingsjaar <jaar>', 'het jaar waarvoor de begroting is')
        .argParser(parseJaar)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--vaststelling <datum>', 'de dag waarop het bestuur de begroting vaststelt').argParser(
        parseDag,
      ),
    )
    .addOption(
      new Option('--ontwerp <datum>', 'de dag waarop de raden de ontwerpbegroting krijgen').argParser(
        parseDag,
      ),
    )
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
    )
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang kalender --begrotingsjaar 2028
  samenhang kalender --begrotingsjaar 2028 --vaststelling 2027-07-05 --json
  samenhang kalender --begrotingsjaar 2028 --raad Assen=2027-06-24,2027-09-09 --raad Tynaarlo=2027-08-31`,
    );
  addPakketopties(command).action(async (opties: Kalenderopties & { readonly json?: boolean }) => {
    const { pakket } = await openBron(opties);
    if (pakket.termijnen.length === 0) throw new Bevinding('In dit pakket staan geen termijnen uit de wet.');
    const weergave = answer(pakket, opties);
    if (opties.json) schrijver.json(weergave);
    else schrijver.regels(...describe(weergave));
  });
}

function answer(boek: Termijnboek, opties: Kalenderopties): Weergave {
  const { begrotingsjaar: jaar, vaststelling, ontwerp, raad } = opties;
  const gekozen = new Map<string, string>();
  if (vaststelling !== undefined) gekozen.set('vaststelling', vaststelling);
  if (ontwerp !== undefined) gekozen.set('ontwerpbegroting', ontwerp);
  const plan = (dagen: ReadonlyMap<string, string>) =>
    planCyclus(boek, { cyclus: 'begroting', jaar, gekozen: dagen });
  const dagen = plan(gekozen);
  const haalbaar = raad && presentRaden(plan(new Map()), dagen, raad, opties);
  return { ...present(dagen, gekozen, jaar), ...(haalbaar && { haalbaar }) };
}
