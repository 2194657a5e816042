import { setGlobalProxyFromEnv } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { openArchief, standaardPakket } from '@samenhang/data';
import {
  BRONNEN,
  Bronfout,
  type Haalstand,
  isGelijk,
  prepareVersie,
  type Vernieuwvraag,
  type Versie,
} from '@samenhang/data/vernieuw';
import { type Command, InvalidArgumentError } from 'commander';
import { describeFout, openPakket, parseJaar } from '../pakket/index.ts';
import { Bevinding, GebruikFout, type Schrijver } from '../uitvoer/index.ts';
import { describeVersie } from './verschil.ts';

interface Ophaalopties {
  readonly jaar?: readonly number[];
  readonly proef?: boolean;
  readonly ja?: boolean;
  readonly spiegel?: string;
  readonly contact: string;
  readonly json?: boolean;
}

function parseAdres(tekst: string): string {
  if (URL.canParse(tekst) && /^https?:/u.test(tekst)) return tekst;
  throw new InvalidArgumentError(`'${tekst}' is geen webadres: begin met https://.`);
}

const bronnenlijst = BRONNEN.map((b) => `  ${b.naam}: ${b.omschrijving}`).join('\n');

/** `samenhang data ophalen`: a new version of the package from public sources. */
export function addOphalen(command: Command, schrijver: Schrijver): void {
  command
    .command('ophalen')
    .argument('[bron...]', 'welke bronnen (standaard alle)')
    .description('haal verse gegevens op bij openbare bronnen, zie wat er verandert, en neem ze in gebruik')
    .option(
      '--jaar <jaar>',
      'een jaar van een bron die jaren heeft; mag vaker (standaard het nieuwste)',
      addJaar,
    )
    .option('--proef', 'laat alleen zien wat er verandert')
    .option('--ja', 'neem de nieuwe versie in gebruik zonder te vragen')
    .option(
      '--spiegel <url>',
      'haal alles van dit adres, dat dezelfde paden heeft als de bronnen',
      parseAdres,
    )
    .option('--contact <tekst>', 'hoe de bron u bereikt; staat in elk verzoek', 'https://samenhang.example/')
    .option('--json', 'schrijf JSON')
    .addHelpText(
      'after',
      `
Bronnen:
${bronnenlijst}

Waargenomen gegevens komen in de plaats van afgeleide. De versie die u had blijft bewaard: 'samenhang data terug' gaat
daarnaar terug. Een server neemt een nieuwe versie over zonder te stoppen. Achter een proxy: HTTPS_PROXY.

Voorbeelden:
  samenhang data ophalen --proef
  samenhang data ophalen cbs-gebieden --jaar 2020 --jaar 2021`,
    )
    .action(async (bronnen: readonly string[], opties: Ophaalopties) => {
      checkBronnen(bronnen);
      await ophalen(bronnen, opties, schrijver);
    });
}

function addJaar(tekst: string, eerder: readonly number[] = []): readonly number[] {
  return [...eerder, parseJaar(tekst)];
}

function checkBronnen(bronnen: readonly string[]): void {
  const onbekend = bronnen.find((naam) => !BRONNEN.some((b) => b.naam === naam));
  if (onbekend !== undefined)
    throw new GebruikFout(
      `De bron '${onbekend}' is er niet. Kies uit: ${BRONNEN.map((b) => b.naam).join(', ')}.`,
    );
}

async function ophalen(
  bronnen: readonly string[],
  opties: Ophaalopties,
  schrijver: Schrijver,
): Promise<void> {
  const archief = openArchief(standaardPakket);
  const pakket = await openPakket(await archief.active());
  const versie = await prepare({ pakket, archief, bronnen, jaren: opties.jaar ?? [] }, opties, schrijver);
  const gelijk = isGelijk(versie.verschil);
  const aanvaard = !gelijk && (await isWanted(versie, opties, schrijver));
  if (aanvaard) await archief.accept(versie.naam);
  else await archief.drop(versie.naam);
  const { naam, verschil, oogsten } = versie;
  if (opties.json)
    schrijver.json({
      versie: naam,
      inGebruik: aanvaard,
      verschil,
      bronnen: oogsten.map(({ vervangingen: _, ...oogst }) => oogst),
    });
  else schrijver.regels(outcome(naam, gelijk, aanvaard, opties));
}

function outcome(naam: string, gelijk: boolean, aanvaard: boolean, { proef, ja }: Ophaalopties): string {
  if (gelijk) return 'Er is niets nieuws: de bronnen zeggen wat u al had.';
  if (aanvaard) return `Versie ${naam} is in gebruik. Terug gaat met: samenhang data terug`;
  return proef || ja
    ? 'Dit was een proef: er is niets veranderd.'
    : 'Er is niets veranderd. Neem het in gebruik met --ja.';
}

/** Shows what would change, and asks, where somebody can answer. */
async function isWanted(
  versie: Versie,
  { proef, ja, json }: Ophaalopties,
  schrijver: Schrijver,
): Promise<boolean> {
  if (!json) schrijver.regels(...describeVersie(versie));
  if (proef) return false;
  if (ja) return true;
  if (json || !process.stdin.isTTY) return false;
  const vraag = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^j/iu.test(await vraag.question('Wilt u deze versie in gebruik nemen? (j/N) '));
  } finally {
    vraag.close();
  }
}

/** @throws Bevinding in one line where a source does not give it, or what it gave makes no sound package */
async function prepare(
  vraag: Omit<Vernieuwvraag, 'haal' | 'spiegel'>,
  { spiegel, contact }: Ophaalopties,
  schrijver: Schrijver,
): Promise<Versie> {
  // As any program of this machine: a proxy where the environment names one.
  setGlobalProxyFromEnv();
  const stop = new AbortController();
  const halt = (): void => stop.abort();
  process.once('SIGINT', halt);
  try {
    const haal = {
      map: join(vraag.archief.map, 'opgehaald'),
      contact,
      signal: stop.signal,
      vertel: (stand: Haalstand) => schrijver.voortgang(describeStand(stand)),
    };
    const versie = await prepareVersie({ ...vraag, spiegel, haal });
    if (versie.ok) return versie;
    const fouten = versie.fouten.map(describeFout);
    throw new Bevinding(
      ['Wat de bronnen geven past niet bij de rest van het pakket; er is niets veranderd.', ...fouten].join(
        '\n',
      ),
    );
  } catch (error) {
    if (stop.signal.aborted) throw new Bevinding('Gestopt; er is niets veranderd.', 130);
    if (error instanceof Bronfout) throw new Bevinding(error.message);
    throw error;
  } finally {
    process.off('SIGINT', halt);
    schrijver.voortgang('');
  }
}

function describeStand({ url, ontvangen, totaal }: Haalstand): string {
  const mb = (ontvangen / 1e6).toFixed(1).replace('.', ',');
  const deel = totaal === undefined ? '' : ` van ${(totaal / 1e6).toFixed(1).replace('.', ',')}`;
  return `${new URL(url).host}: ${mb}${deel} MB`;
}
