import type { TijdlijnAntwoord } from '@samenhang/core';
import { readTijdlijn } from '@samenhang/server/bron';
import type { Command } from 'commander';
import { findGemeente } from '../gemeente/index.ts';
import {
  addPakketopties,
  addWensopties,
  openKeuze,
  openWerk,
  type Pakketopties,
  type Wensopties,
  type Werk,
} from '../pakket/index.ts';
import { type Schrijver, tabel, toonAantal, toonGetal, toonProcent, toonPunt } from '../uitvoer/index.ts';

interface Tijdlijnopties extends Pakketopties, Wensopties {
  readonly gemeente?: string;
}

type Tijdlijn = TijdlijnAntwoord;
type Jaar = Tijdlijn['jaren'][number];

function toonSinds({ sindsVorige: sinds }: Jaar): string {
  if (!sinds) return '–';
  const verschil = sinds.eerder === null || sinds.nu === null ? null : (sinds.nu - sinds.eerder) * 100;
  return `${toonPunt(verschil)} sinds ${sinds.jaar} (${sinds.indelingen.length})`;
}

function describeJaren({ jaren, gemeente }: Tijdlijn): string[] {
  const rechts = true;
  return tabel(
    [
      { kop: 'jaar' },
      { kop: 'waargenomen', rechts },
      { kop: 'indelingen', rechts },
      { kop: 'met afgeleide erbij', rechts },
      { kop: 'indelingen', rechts },
      { kop: 'partners', rechts },
      { kop: 'gemeenten', rechts },
      { kop: 'verandering' },
    ],
    jaren.map((j) => [
      String(j.jaar),
      toonProcent(j.waargenomen.congruentie),
      toonAantal(j.waargenomen.indelingen.length),
      toonProcent(j.alles.congruentie),
      toonAantal(j.alles.indelingen.length),
      gemeente ? toonAantal(j.partners) : toonGetal(j.partners, 1),
      toonAantal(j.aantalGemeenten),
      j.bestaat ? toonSinds(j) : 'stond niet op de lijst',
    ]),
  );
}

function describeHerindelingen({ herindelingen }: Tijdlijn): string[] {
  if (herindelingen.length === 0) return ['Geen herindelingen in deze jaren.'];
  return [
    'Herindelingen',
    ...tabel(
      [{ kop: 'datum' }, { kop: 'van' }, { kop: 'naar' }, { kop: '' }],
      herindelingen.map(({ datum, van, naar, blijftBestaan }) => [
        datum,
        `${van.naam} (${van.code})`,
        `${naar.naam} (${naar.code})`,
        blijftBestaan ? 'een deel' : 'opgegaan',
      ]),
    ),
  ];
}

function describe(tijdlijn: Tijdlijn): string[] {
  const { gemeente, jaren, formule } = tijdlijn;
  const wie = gemeente ? `${gemeente.naam} (${gemeente.code})` : 'Nederland';
  const alle = [...new Set(jaren.flatMap((j) => j.alles.indelingen))];
  return [
    `Congruentie van ${wie} door de jaren, ${jaren[0]?.jaar ?? '–'} tot en met ${jaren.at(-1)?.jaar ?? '–'}`,
    '',
    ...describeJaren(tijdlijn),
    '',
    'waargenomen          alleen de indelingen die in dat jaar zelf zijn waargenomen; elk jaar andere',
    'met afgeleide erbij  ook wat uit een ander jaar door herindelingen heen is gedragen',
    'verandering          in procentpunt, alleen over de indelingen (zoveel) die in beide jaren zijn waargenomen',
    '',
    ...describeHerindelingen(tijdlijn),
    '',
    'Recept',
    `  indelingen  ${alle.join(', ')}`,
    `  formule     ${formule}`,
  ];
}

/** The code that somebody names. One of the past has years too, though the last list no longer knows it. */
function findCode({ bron, atlas }: Werk, tekst: string): string | undefined {
  const vroeger = bron.pakket.feiten.gemeenten.find((g) => g.gemeente === tekst.toUpperCase());
  return vroeger?.gemeente ?? atlas.gemeenten[findGemeente(bron, atlas, tekst)]?.code;
}

export function addTijdlijn(command: Command, schrijver: Schrijver): void {
  command
    .option('--gemeente <code of naam>', 'de code (GM1581) of de naam; zonder deze optie het land')
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang tijdlijn
  samenhang tijdlijn --gemeente Groningen
  samenhang tijdlijn --gemeente GM1961 --indelingen corop,veiligheidsregio --json`,
    );
  addPakketopties(addWensopties(command)).action(async ({ gemeente, ...wens }: Tijdlijnopties) => {
    const werk = await openWerk(wens);
    openKeuze(werk, wens);
    const code = gemeente === undefined ? undefined : findCode(werk, gemeente.trim());
    const tijdlijn = readTijdlijn(werk.bron, wens, code);
    if (wens.json) schrijver.json(tijdlijn);
    else schrijver.regels(...describe(tijdlijn));
  });
}
