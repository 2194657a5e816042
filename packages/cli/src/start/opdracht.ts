import type { Aanbiederinstelling, Listening } from '@samenhang/server';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { describeOpslagfout } from '../opslag/index.ts';
import { describeFout, packageDir } from '../pakket/index.ts';
import { Bevinding, GebruikFout, type Schrijver } from '../uitvoer/index.ts';
import { describeInstelfout } from './instelfout.ts';

interface Startopties {
  readonly port: number;
  readonly host: string;
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

function describeListenError(error: unknown, { port, host }: Startopties): unknown {
  const opslag = describeOpslagfout(error);
  if (opslag !== undefined) return new Bevinding(opslag);
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new Bevinding(
        `Poort ${port} is al in gebruik. Kies een andere met --port, of 0 voor een vrije.`,
      );
    case 'EACCES':
      return new Bevinding(`Poort ${port} mag u niet gebruiken. Kies een poort boven 1023 met --port.`);
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

/** The identity provider by the environment; undefined where there is none. */
async function readAanbieder(adres: string | undefined): Promise<Aanbiederinstelling | undefined> {
  const { aanbiederOf } = await import('@samenhang/server');
  try {
    return aanbiederOf(process.env, adres);
  } catch (error) {
    const zin = describeInstelfout(error);
    throw zin === undefined ? error : new GebruikFout(zin);
  }
}

async function start(opties: Startopties, schrijver: Schrijver): Promise<void> {
  const dataDir = await packageDir(opties.data);
  const { port, host, logboek, adres } = opties;
  // The server is loaded when it is asked for: it is most of the program.
  const { startServer } = await import('@samenhang/server');
  const aanbieder = await readAanbieder(adres);
  const result = await startServer({ port, host, dataDir, log: logboek, adres, aanbieder }).catch(
    (error: unknown) => {
      throw describeListenError(error, opties);
    },
  );
  if (!result.ok)
    throw new Bevinding(
      [`Het pakket in ${dataDir} is geweigerd.`, ...result.fouten.map(describeFout)].join('\n'),
    );
  closeOnSignal(result.server);
  schrijver.regels(`Samenhang staat klaar op ${result.server.url}`, 'Stop met Ctrl+C.');
  if (result.eersteLink !== undefined && result.webBuilt)
    schrijver.regels(
      'Wilt u ontwerpen op deze server bewaren? Maak één keer de eerste beheerder (de link geldt tot de server stopt):',
      result.eersteLink,
    );
  if (result.aanbiederBereikbaar === false)
    schrijver.fout(
      'De identiteitsprovider in SAMENHANG_OIDC_ADRES antwoordt niet, of niet als een. Aanmelden met een wachtwoord kan wel.',
    );
  if (!result.webBuilt)
    schrijver.fout(
      'De website is nog niet gebouwd: alleen de API werkt. Met npm start komt de website er ook.',
    );
}

export function addStart(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option('--port <getal>', 'de poort; 0 is een vrije poort').argParser(parsePort).default(4321),
    )
    .addOption(new Option('--host <adres>', 'het adres waarop de server luistert').default('127.0.0.1'))
    .addOption(
      new Option(
        '--adres <url>',
        'hoe de wereld deze server kent; komt in alle links. Zonder dit: het adres waarop hij luistert',
      )
        .argParser(parseAdres)
        .env('SAMENHANG_ADRES'),
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
  samenhang start --host 0.0.0.0 --adres https://samenhang.example`,
    )
    .action((opties: Startopties) => start(opties, schrijver));
}
