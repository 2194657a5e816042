import { toHtml } from '@samenhang/beeld';
import type { DossierAntwoord } from '@samenhang/core/dossier';
import { presentDossier, presentOplegger } from '@samenhang/server/bron';
import { type Blok, datumInWoorden, nl, type Stuk, tellOplegger, tellVerbonden } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { parseDag, readKring } from '../kalender/index.ts';
import { addPakketopties, openBron, type Pakketopties } from '../pakket/index.ts';
import { Bevinding, type Doel, parseDoel, type Schrijver, tabel, writeDoel } from '../uitvoer/index.ts';
import { readEigenTabel } from './eigen.ts';

interface Dossieropties extends Pakketopties {
  readonly regeling?: string;
  readonly vanaf?: string;
  readonly eigen?: string;
  readonly naar?: Doel<'html'>;
  readonly json?: boolean;
}

const spraak = { t: nl, taal: 'nl' } as const;

function describeBlok({ kop, zinnen = [], feiten = [], lijst = [], tabel: cellen }: Blok): string[] {
  return [
    '',
    kop,
    ...zinnen.map((zin) => `  ${zin}`),
    ...(cellen
      ? tabel(
          cellen.koppen.map((k) => ({ kop: k })),
          cellen.rijen,
        )
      : []),
    ...feiten.map(({ term, waarde }) => `  ${term}: ${waarde}`),
    ...lijst.map((zin) => `  - ${zin}`),
  ];
}

function describeStuk({ bovenkop, kop, lead, blokken, voet }: Stuk): string[] {
  return [bovenkop, kop, lead, ...blokken.flatMap(describeBlok), '', ...voet];
}

function describeDossier({ gemeente, punten, regelingen }: DossierAntwoord): string[] {
  const d = nl.dossier;
  return [
    d.kop(gemeente.naam),
    '',
    d.komend,
    ...tabel(
      [{ kop: d.kolom.dag }, { kop: d.kolom.stap }, { kop: d.kolom.wie }, { kop: d.kolom.regeling }],
      // First what the council itself must do, as on its page.
      punten
        .toSorted((a, b) => Number(b.nemer === 'raad') - Number(a.nemer === 'raad'))
        .map((punt) => [
          punt.eigen ? `${punt.datum} ${punt.eigen.opgegeven ? '*' : '°'}` : punt.datum,
          nl.kalender.agenda[punt.cyclus](punt.naam, String(punt.jaar)),
          punt.wie,
          d.bijRegelingen(String(punt.regelingen.length)),
        ]),
    ),
    ...(punten.some(({ eigen }) => eigen)
      ? ['', `  * ${nl.kalender.pagina.eigenDag}`, `  ° ${nl.kalender.pagina.volgtUit}`]
      : []),
    '',
    d.regelingen(String(regelingen.length)),
    ...regelingen.map(
      ({ id, naam, volgende, controles }) =>
        `  ${naam} (${id}): ${volgende ? `${volgende.naam}, ${datumInWoorden(volgende.datum, 'nl')}` : d.geenDag}; ${d.omTeKijken(String(controles.length))}`,
    ),
    '',
    d.letOp,
  ];
}

/** The command `dossier`: what a council must know, or of one body the oplegger. */
export function addDossier(command: Command, schrijver: Schrijver): void {
  command
    .addOption(new Option('--regeling <nummer of naam>', 'de oplegger van één regeling'))
    .addOption(
      new Option('--vanaf <datum>', 'kijk vanaf deze dag, een jaar vooruit; zonder: vandaag').argParser(
        parseDag,
      ),
    )
    .addOption(
      new Option(
        '--eigen <bestand>',
        'met wat uw organisatie zelf invulde: de tabel van de pagina Eigen gegevens (.csv, .xlsx)',
      ),
    )
    .addOption(
      new Option(
        '--naar <bestand>',
        'bewaar als stuk om af te drukken: .html; de oplegger, of zonder --regeling het overzicht verbonden partijen',
      ).argParser(parseDoel('html')),
    )
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang dossier Assen
  samenhang dossier Assen --regeling "GGD Drenthe" --naar oplegger.html
  samenhang dossier Assen --naar verbonden-partijen.html`,
    );
  addPakketopties(command).action(async (gemeente: string, opties: Dossieropties) => {
    await answer(gemeente, opties, schrijver);
  });
}

async function answer(wie: string, opties: Dossieropties, schrijver: Schrijver): Promise<void> {
  const bron = await openBron(opties);
  const kring = readKring(bron, { gemeente: wie });
  const { gemeente } = kring;
  if (!gemeente) throw new Bevinding('In dit pakket staan geen gemeenten.');
  const vraag = {
    kring: { ...kring, gemeente },
    vanaf: opties.vanaf ?? new Date().toISOString().slice(0, 10),
    kennis: opties.eigen === undefined ? undefined : await readEigenTabel(bron, opties.eigen),
  };
  if (opties.regeling === undefined) {
    const dossier = presentDossier(bron, vraag, spraak);
    const stuk = (): Stuk => tellVerbonden(dossier, spraak);
    await write(opties, schrijver, dossier, stuk, () => describeDossier(dossier));
    return;
  }
  const id = readKring(bron, { regeling: opties.regeling }).regeling?.rooId ?? '';
  const oplegger = presentOplegger(bron, vraag, id, spraak);
  if (!oplegger) throw new Bevinding(`${gemeente.naam} doet niet mee aan regeling ${id}.`);
  const stuk = (): Stuk => tellOplegger(oplegger, spraak);
  await write(opties, schrijver, oplegger, stuk, () => describeStuk(stuk()));
}

async function write(
  { naar, json }: Dossieropties,
  schrijver: Schrijver,
  antwoord: unknown,
  stuk: () => Stuk,
  regels: () => string[],
): Promise<void> {
  if (naar) {
    await writeDoel(naar, toHtml(stuk(), 'nl'));
    schrijver.regels(`${naar.bestand}: ${stuk().kop}`);
  } else if (json) schrijver.json(antwoord);
  else schrijver.regels(...regels());
}
