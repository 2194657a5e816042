import { namenVan, normalizeNaam } from '@samenhang/core';
import type { NaastAntwoord, OvergangAntwoord } from '@samenhang/core/geld';
import { nameKans, nl, tellOvergang } from '@samenhang/taal';
import { GebruikFout, tabel, toonAantal, toonGetal, toonProcent } from '../uitvoer/index.ts';

const euro = (x: number) => toonAantal(Math.round(x));

/** All gemeenten in the last year, with what it was computed from. */
export function describeOvergang(antwoord: OvergangAntwoord): string[] {
  const { naam, van, tot, eersteStap, jaren, gemeenten, aannames } = antwoord;
  const laatste = jaren.at(-1);
  const rechts = true;
  return [
    `${naam}, ${van} tot en met ${tot}`,
    `De eerste stap is in ${eersteStap}. In ${laatste?.jaar ?? tot} telt de sleutel voor ${toonProcent(laatste?.fase)}.`,
    '',
    ...tabel(
      [
        { kop: 'gemeente' },
        { kop: `budget ${tot}`, rechts },
        { kop: 'kosten', rechts },
        { kop: 'saldo', rechts },
        { kop: 'per inwoner', rechts },
        { kop: 'samen vanaf het begin', rechts },
        { kop: 'geen tekort vanaf', rechts },
      ],
      gemeenten.map((g) => {
        const eind = g.jaren.at(-1);
        return [
          g.naam,
          euro(eind?.budget ?? 0),
          euro(eind?.kosten ?? 0),
          euro(eind?.saldo ?? 0),
          toonGetal(eind?.saldoPerInwoner, 2),
          euro(eind?.cumulatief ?? 0),
          g.gelijkspel === null ? '–' : String(g.gelijkspel),
        ];
      }),
    ),
    ...jaren
      .filter(({ tekort }) => tekort > 0.5)
      .map(
        ({ jaar, tekort }) =>
          `In ${jaar} komt de demping € ${euro(tekort)} tekort: er winnen te weinig gemeenten.`,
      ),
    ...describeBanden(antwoord),
    '',
    ...describeAannames(aannames),
  ];
}

/** How far the outcome of the last year lies apart. */
function describeBanden(antwoord: OvergangAntwoord): string[] {
  const { bandbreedte, gemeenten, tot } = antwoord;
  if (!bandbreedte) return [];
  const { trekkingen, gemeenten: banden } = bandbreedte;
  const rechts = true;
  return [
    '',
    `Bandbreedte in ${tot}, uit ${toonAantal(trekkingen)} trekkingen: in 9 van de 10 ligt het saldo hiertussen`,
    ...tabel(
      [
        { kop: 'gemeente' },
        { kop: 'saldo van', rechts },
        { kop: 'midden', rechts },
        { kop: 'tot', rechts },
        { kop: nameKans(antwoord, { t: nl, taal: 'nl' }).toLowerCase(), rechts },
        { kop: 'wat het meest uitmaakt' },
      ],
      banden.map(({ code, jaren, aannames }) => {
        const eind = jaren.at(-1);
        const [laag, , midden, , hoog] = eind?.saldo ?? [];
        const naam = gemeenten.find((g) => g.code === code)?.naam ?? code;
        return [
          naam,
          euro(laag ?? 0),
          euro(midden ?? 0),
          euro(hoog ?? 0),
          toonProcent(eind?.kans),
          aannames[0]?.veld ?? '',
        ];
      }),
    ),
  ];
}

function describeAannames(aannames: OvergangAntwoord['aannames']): string[] {
  const rechts = true;
  return [
    'Aannames',
    ...tabel(
      [
        { kop: 'wat' },
        { kop: 'waarde', rechts },
        { kop: 'van', rechts },
        { kop: 'tot', rechts },
        { kop: 'bron' },
      ],
      aannames.map((a) => [
        a.veld,
        String(a.waarde).replace('.', ','),
        a.laag === null ? '' : String(a.laag).replace('.', ','),
        a.hoog === null ? '' : String(a.hoog).replace('.', ','),
        a.bron,
      ]),
    ),
  ];
}

type Deelnemer = OvergangAntwoord['gemeenten'][number];

/** @throws GebruikFout for a gemeente that is not in the scenario. */
export function findDeelnemer({ gemeenten }: OvergangAntwoord, tekst: string): Deelnemer {
  const zoek = normalizeNaam(tekst);
  const gevonden = gemeenten.find((g) => g.code === tekst.toUpperCase() || namenVan(g).includes(zoek));
  if (gevonden) return gevonden;
  throw new GebruikFout(`${tekst} staat niet in dit scenario.`);
}

/** One gemeente, year by year, and which assumptions matter most for it. */
export function describeEen(antwoord: OvergangAntwoord, gemeente: Deelnemer): string[] {
  const rechts = true;
  const { code, naam, jaren } = gemeente;
  const eigen = antwoord.bandbreedte?.gemeenten.find((g) => g.code === code)?.aannames ?? [];
  return [
    `${antwoord.naam}: ${naam}`,
    ...tellOvergang(antwoord, code, antwoord.tot, { t: nl, taal: 'nl' }),
    '',
    ...tabel(
      [
        { kop: 'jaar' },
        { kop: 'budget', rechts },
        { kop: 'cliënten', rechts },
        { kop: 'kosten', rechts },
        { kop: 'saldo', rechts },
        { kop: 'per inwoner', rechts },
        { kop: 'vanaf het begin', rechts },
      ],
      jaren.map((j) => [
        String(j.jaar),
        euro(j.budget),
        toonGetal(j.clienten, 1),
        euro(j.kosten),
        euro(j.saldo),
        toonGetal(j.saldoPerInwoner, 2),
        euro(j.cumulatief),
      ]),
    ),
    ...(eigen.length === 0 ? [] : ['', 'Het saldo van alle jaren samen, als één aanname laag of hoog is']),
    ...eigen.map(({ veld, laag, hoog }) => `  ${veld}: € ${euro(laag)} tot € ${euro(hoog)}`),
  ];
}

/** What the second scenario brings more than the first, in the last year. */
export function describeNaast({ namen, paren, trekkingen }: NaastAntwoord): string[] {
  const rechts = true;
  return [
    ...paren.flatMap(({ eerste, tweede, gemeenten }) => [
      `Wat ‘${namen[tweede] ?? ''}’ in het laatste jaar meer geeft dan ‘${namen[eerste] ?? ''}’, in euro`,
      ...tabel(
        [
          { kop: 'gemeente' },
          { kop: 'van', rechts },
          { kop: 'midden', rechts },
          { kop: 'tot', rechts },
          { kop: 'kans dat het beter is', rechts },
        ],
        gemeenten.map(({ naam, jaren, kansBeter }) => {
          const [laag, , midden, , hoog] = jaren.at(-1)?.verschil ?? [];
          return [naam, euro(laag ?? 0), euro(midden ?? 0), euro(hoog ?? 0), toonProcent(kansBeter)];
        }),
      ),
      '',
    ]),
    `Uit ${toonAantal(trekkingen)} trekkingen, voor alle dezelfde. De kans gaat over alle jaren samen.`,
  ];
}
