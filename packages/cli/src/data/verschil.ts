import type { Editieverschil, Rijverschil, Versie } from '@samenhang/data/vernieuw';
import { tabel, toonMet, toonProcent } from '../uitvoer/index.ts';

const soorten = { nieuw: 'nieuw', gewijzigd: 'gewijzigd', weg: 'verdwenen' } as const;

/** What moved, by reason; the first few by name. */
function describeVerplaatst({ verplaatst, naast, jaar }: Editieverschil): string {
  if (naast === null) return 'niet eerder bekend';
  const naastJaar = naast === jaar ? '' : ` sinds ${naast}`;
  if (verplaatst.length === 0) return `niemand verplaatst${naastJaar}`;
  const namen = verplaatst.slice(0, 3).map((v) => `${v.naam} (${v.van} → ${v.naar}, ${v.reden})`);
  const meer = verplaatst.length > 3 ? ` en ${verplaatst.length - 3} andere` : '';
  return `${verplaatst.length} verplaatst${naastJaar}: ${namen.join('; ')}${meer}`;
}

function describeEdities(edities: readonly Editieverschil[]): string[] {
  if (edities.length === 0) return [];
  return [
    '',
    ...tabel(
      [
        { kop: 'indeling' },
        { kop: 'jaar' },
        { kop: 'wat' },
        { kop: 'gemeenten', rechts: true },
        { kop: 'wie' },
      ],
      edities.map((e) => [
        e.indeling,
        String(e.jaar),
        e.waargenomenNu ? 'waargenomen, was afgeleid' : soorten[e.soort],
        String(e.leden),
        describeVerplaatst(e),
      ]),
    ),
  ];
}

function describeRijen(naam: string, { nieuw, gewijzigd, weg }: Rijverschil): string[] {
  return nieuw + gewijzigd + weg === 0
    ? []
    : [`${naam}: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${weg} verdwenen`];
}

/** What a new version would change: the preview. */
export function describeVersie({ naam, oogsten, verschil }: Versie): string[] {
  const deel = (x: number | null): string => (x === null ? '–' : toonProcent(x));
  return [
    `Nieuwe versie ${naam}`,
    ...oogsten.flatMap((o) => [`  ${o.titel}`, ...o.meldingen.map((melding) => `    ${melding}`)]),
    ...(verschil.jaren.length > 0 ? [`Nieuwe jaren: ${verschil.jaren.join(', ')}`] : []),
    ...describeRijen('Regelingen', verschil.regelingen),
    ...describeRijen('Deelnames', verschil.deelnames),
    ...describeEdities(verschil.edities),
    ...(verschil.congruentie.length > 0
      ? ['', `Congruentie van het land in ${toonMet(verschil.congruentie.length, 'jaar', 'jaren')}:`]
      : []),
    ...verschil.congruentie.map(({ jaar, voor, na }) => `  ${jaar}: ${deel(voor)} → ${deel(na)}`),
  ];
}
