// The worked examples on money in docs/method.md and docs/methode.md, computed by core.

import {
  computeBanden,
  computeOvergang,
  computeVertrek,
  divideBy,
  divideByVariance,
  fallingShares,
  findAfscheiding,
  findPlaatsen,
  findSchaal,
  type Overgang,
  presentHuisvesting,
  presentSleutels,
  shapleyOf,
  shareBySleutel,
} from '@samenhang/core/geld';
import { english, type Woorden } from './woorden.ts';

/** A text in the language of the page. */
const say = (woorden: Woorden, nl: string, en: string): string => (woorden === english ? en : nl);

function table(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regel = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`;
  return [regel(koppen), regel(koppen.map(() => '---')), ...rijen.map(regel)].join('\n');
}

/** Centre A and its neighbour B: all money and clients are with A. */
const inwoners = [100_000, 50_000];
export const overgang: Overgang = {
  van: 2026,
  tot: 2030,
  inwoners,
  oud: [5_000_000, 0],
  nieuw: shareBySleutel([{ gewicht: 1, waarden: inwoners }], 2),
  pad: { start: 2027, uitstel: 0, duur: 4 },
  index: 0,
  vraag: {
    clienten: [80, 20],
    centrum: [0, 0],
    basisjaar: 2026,
    groei: 0,
    uitstroom: 0.25,
    wijze: 'blijven',
  },
  prijs: 50_000,
  prijsindex: 0,
};

/** Budget, damping, clients and balance of B, year by year. */
export function overgangBlock(woorden: Woorden): string {
  const { getal, percent } = woorden;
  const gedempt = computeOvergang({ ...overgang, demping: 4 });
  return table(
    [
      say(woorden, 'jaar', 'year'),
      'φ',
      say(woorden, 'budget A', 'budget A'),
      say(woorden, 'budget B', 'budget B'),
      say(woorden, 'A, gedempt', 'A, damped'),
      say(woorden, 'cliënten B', 'clients B'),
      say(woorden, 'saldo B', 'balance B'),
    ],
    computeOvergang(overgang).map(({ jaar, fase, budget, clienten, saldo }, t) => [
      String(jaar),
      percent(fase),
      getal(budget[0]!, 0),
      getal(budget[1]!, 0),
      getal(gedempt[t]?.budget[0] ?? 0, 0),
      getal(clienten[1]!, 1),
      getal(saldo[1]!, 0),
    ]),
  );
}

/** The range of the balance of B, where the price is uncertain. */
export function bandBlock(woorden: Woorden): string {
  const [b] = computeBanden(
    {
      overgang,
      codes: ['A', 'B'],
      spreiding: 0.8,
      bereiken: new Map([['prijs', { laag: 45_000, waarde: 50_000, hoog: 60_000 }]]),
      trekkingen: 10_000,
      seed: 1,
    },
    10,
    [1],
  );
  const laatste = b?.jaren.at(-1);
  const { getal, percent } = woorden;
  return table(
    [
      '5%',
      '50%',
      '95%',
      say(
        woorden,
        'kans op meer dan € 10 per inwoner tekort',
        'chance of a shortfall above € 10 per inhabitant',
      ),
    ],
    [[...[0, 2, 4].map((k) => getal(laatste?.saldo[k] ?? 0, 0)), percent(laatste?.kans ?? 0)]],
  );
}

/** Four gemeenten that share risk: variances 4, 9, 16 and 25, z = 1.645. */
export function risicoBlock(woorden: Woorden): string {
  const varianties = [4, 9, 16, 25];
  const z = 1.645;
  const geen = (): number => {
    throw new Error('nothing is left to chance here');
  };
  const regels = [
    [say(woorden, 'ieder evenveel', 'all alike'), divideBy([1, 1, 1, 1], varianties, z)],
    [say(woorden, 'naar risico', 'by risk'), divideByVariance(varianties, z)],
    ['Shapley', shapleyOf(varianties, z, geen).delen],
  ] as const;
  const { getal, geen: niemand } = woorden;
  return table(
    [say(woorden, 'verdeling', 'division'), 'A', 'B', 'C', 'D', say(woorden, 'liever apart', 'rather apart')],
    regels.map(([naam, delen]) => {
      const weg = findAfscheiding(delen, varianties, z);
      const wie = weg
        ? `${weg.wie.map((g) => 'ABCD'[g] ?? '').join(', ')} (${getal(weg.winst, 2)})`
        : niemand;
      return [naam, ...delen.map((x) => getal(x, 2)), wie];
    }),
  );
}

/** Places for a load, and the smallest scale. */
export function schaalBlock(woorden: Woorden): string {
  const { getal, percent } = woorden;
  const plan = findPlaatsen(12, 0.01);
  const schaal = findSchaal(0.9, 0.05);
  return table(
    [
      say(woorden, 'aanbod', 'load'),
      say(woorden, 'plaatsen', 'places'),
      say(woorden, 'geweigerd', 'refused'),
      say(woorden, 'bezet', 'in use'),
    ],
    [[12, plan] as const, [schaal.aanbod, schaal] as const].map(([aanbod, uit]) => [
      getal(aanbod, 1),
      String(uit.plaatsen),
      percent(uit.weigering),
      percent(uit.bezetting),
    ]),
  );
}

/** B leaves a body of four: what it pays, and what the others pay more. */
export function vertrekBlock(woorden: Woorden): string {
  const { getal } = woorden;
  const { uittreedsommen, jaren, blijvend } = computeVertrek({
    bijdragen: [100, 200, 300, 400],
    vasteKosten: 500,
    regel: { aandelen: fallingShares(4), grondslag: 'vaste-kosten', vermogen: 40 },
    weg: [1],
    jaren: 4,
  });
  const [som] = uittreedsommen;
  const rij = (naam: string, delen: readonly number[]) => [naam, ...delen.map((x) => getal(x, 2))];
  return [
    say(
      woorden,
      `De uittreedsom is ${getal(som?.betaalt ?? 0, 0)} − ${getal(som?.vermogen ?? 0, 0)} = ${getal(som?.som ?? 0, 0)}.`,
      `The exit sum is ${getal(som?.betaalt ?? 0, 0)} − ${getal(som?.vermogen ?? 0, 0)} = ${getal(som?.som ?? 0, 0)}.`,
    ),
    '',
    table(
      ['', 'A', 'B', 'C', 'D'],
      [
        ...jaren.map(({ jaar, perDeelnemer }) =>
          rij(`${say(woorden, 'jaar', 'year')} ${jaar}`, perDeelnemer),
        ),
        rij(say(woorden, 'daarna', 'after that'), blijvend),
      ],
    ),
  ].join('\n');
}

/** A and B under another key, year by year. */
export function sleutelBlock(woorden: Woorden): string {
  const { getal } = woorden;
  const wie = (naam: string, bijdrage: number, aantal: number, gebruik: number) => ({
    ...{ naam, gemeente: null, inwoners: aantal, bijdrage, gebruik },
    bron: 'eigen' as const,
    clienten: null,
  });
  const uitkomst = presentSleutels({
    deelnemers: [wie('A', 200, 1000, 30), wie('B', 600, 3000, 10)],
    sleutel: [
      { maat: 'gebruik', gewicht: 0.6 },
      { maat: 'inwoners', gewicht: 0.4 },
    ],
    hoogstens: 0.1,
  });
  if (!uitkomst.ok) throw new Error(uitkomst.fout.code);
  const { deelnemers, jaren } = uitkomst.antwoord;
  return table(
    [
      '',
      say(woorden, 'nu', 'now'),
      ...jaren.map(({ jaar }) => `${say(woorden, 'jaar', 'year')} ${jaar}`),
      say(woorden, 'verschil per inwoner', 'difference per inhabitant'),
    ],
    deelnemers.map(({ naam, bijdrage, pad, verschilPerInwoner }) => [
      naam,
      ...[bijdrage, ...pad].map((x) => getal(x, 0)),
      getal(verschilPerInwoner ?? 0, 2),
    ]),
  );
}

/** A and B divide who needs a home, half by inhabitants and half by homes let. */
export function huisvestingBlock(woorden: Woorden): string {
  const { getal, percent, geen } = woorden;
  const wie = (naam: string, aantal: number, woningen: number, uitstroom: readonly (number | null)[]) => {
    const [bw = null, opvang = null, jeugdzorg = null, detentie = null] = uitstroom;
    const bronnen = { 'beschermd-wonen': bw, opvang, jeugdzorg, detentie };
    return { naam, gemeente: null, inwoners: aantal, woningen, uitstroom: bronnen };
  };
  const uitkomst = presentHuisvesting({
    gemeenten: [wie('A', 10_000, 400, [30, 40, 6, 4]), wie('B', 30_000, 100, [0, 20, null, 0])],
    verdeling: [
      { maat: 'inwoners', gewicht: 0.5 },
      { maat: 'woningen', gewicht: 0.5 },
    ],
  });
  if (!uitkomst.ok) throw new Error(uitkomst.fout.code);
  const { gemeenten, onbekend } = uitkomst.antwoord;
  return table(
    [
      '',
      say(woorden, 'nu', 'now'),
      say(woorden, 'druk nu', 'pressure now'),
      say(woorden, 'deel', 'share'),
      say(woorden, 'afspraak', 'agreement'),
      say(woorden, 'verschil', 'difference'),
      say(woorden, 'druk dan', 'pressure then'),
      say(woorden, 'niet ingevuld', 'not filled in'),
    ],
    gemeenten.map((g) => [
      g.naam,
      getal(g.nu, 0),
      percent(g.drukNu ?? 0),
      percent(g.deel),
      getal(g.afspraak, 1),
      getal(g.verschil, 1),
      percent(g.drukAfspraak ?? 0),
      onbekend
        .filter(({ naam }) => naam === g.naam)
        .map(({ bron }) => (bron === 'jeugdzorg' ? say(woorden, 'jeugdzorg', 'youth care') : bron))
        .join(', ') || geen,
    ]),
  );
}
