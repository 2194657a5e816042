import type { Listening } from '@samenhang/server';
import type { Instellingen } from '@samenhang/server/instellingen';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readSettings, warnMisspelt } from '../instellingen/index.ts';
import { describeOpslagfout } from '../opslag/index.ts';
import { describeFout, packageDir } from '../pakket/index.ts';
import { Bevinding, GebruikFout, type Schrijver } from '../uitvoer/index.ts';

interface Startopties {
  readonly port?: number;
  readonly host?: string;
  readonly data?: string;
  readonly adres?: string;
  readonly logboek?: boolean;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError(`'${text}' is geen poort: gebruik een getal van 0 tot en met 65535.`);
}

/** The public address of the server: `https://samenhang.example`, without anything behind it. */
function parseAdres(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/u.test(url.protocol) && url.username === '' && url.href === `${url.origin}/`)
    return url.origin;
  throw new InvalidArgumentError(
    `'${text}' is geen adres van een website: gebruik iets als https://samenhang.example, zonder pad.`,
  );
}

function describeListenError(error: unknown, { poort, host }: Instellingen): unknown {
  // There may be two ports: the error says which.
  const welke = error instanceof Error && 'port' in error ? Number(error.port) : poort;
  const anders = welke === poort ? 'Kies een andere met --port' : 'Kies een andere in SAMENHANG_METRIEKEN';
  const opslag = describeOpslagfout(error);
  if (opslag !== undefined) return new Bevinding(opslag);
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new Bevinding(`Poort ${welke} is al in gebruik. ${anders}, of 0 voor een vrije.`);
    case 'EACCES':
      return new Bevinding(`Poort ${welke} mag u niet gebruiken. Kies een poort boven 1023 met --port.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new GebruikFout(`Het adres '${host}' is er niet op deze machine.`);
    default:
      return error;
  }
}

/** Lets running requests finish when the program is asked to stop. */
function closeOnSignal(server: Listening): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
}

async function start(opties: Startopties, schrijver: Schrijver): Promise<void> {
  const dataDir = opties.data === undefined ? undefined : await packageDir(opties.data);
  const { port, host, logboek, adres } = opties;
  const instellingen = await readSettings({ poort: port, host, logboek, adres });
  await warnMisspelt(schrijver);
  // The server is loaded when it is asked for: it is most of the program.
  const { startServer } = await import('@samenhang/server');
  const result = await startServer({ instellingen, dataDir }).catch((error: unknown) => {
    throw describeListenError(error, instellingen);
  });
  if (!result.ok)
    throw new Bevinding(
      [`Het pakket in ${result.map} is geweigerd.`, ...result.fouten.map(describeFout)].join('\n'),
    );
  closeOnSignal(result.server);
  schrijver.regels(`Samenhang staat klaar op ${result.server.url}`, 'Stop met Ctrl+C.');
  if (result.eersteLink !== undefined && result.webBuilt)
    schrijver.regels(
      `Wilt u ontwerpen op deze server bewaren? Maak één keer de eerste beheerder (de link geldt tot ${instellingen.database === undefined ? 'de server stopt' : 'die er is'}):`,
      result.eersteLink,
    );
  if (result.aanbiederBereikbaar === false)
    schrijver.fout(
      'Let op: de identiteitsprovider in SAMENHANG_OIDC_ADRES antwoordt nu niet. Aanmelden met een wachtwoord kan wel.',
    );
  if (!result.webBuilt)
    schrijver.fout(
      'De website is nog niet gebouwd: alleen de API werkt. Met npm start komt de website er ook.',
    );
}

export function addStart(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option(
        '--port <getal>',
        'de poort; 0 is een vrije poort (standaard 4321, of wat PORT in de omgeving zegt)',
      ).argParser(parsePort),
    )
    .option('--host <adres>', 'het adres waarop de server luistert (standaard 127.0.0.1, of SAMENHANG_HOST)')
    .addOption(
      new Option(
        '--adres <url>',
        'hoe de wereld deze server kent; komt in alle links. Zonder dit, en zonder SAMENHANG_ADRES: het adres waarop hij luistert',
      ).argParser(parseAdres),
    )
    .option('--data <map>', 'gebruik het gegevenspakket in deze map')
    .option('--logboek', 'schrijf van elk verzoek een regel (JSON), zonder wat achter het vraagteken staat')
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang start
  samenhang start --port 8080 --data mijn-pakket
  samenhang start --host 0.0.0.0 --logboek
  samenhang start --host 0.0.0.0 --adres https://samenhang.example

Alles kan ook met de omgeving: zie samenhang instellingen.`,
    )
    .action((opties: Startopties) => start(opties, schrijver));
}
