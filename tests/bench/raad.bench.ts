import { addDays, findBestDay, judgeHaalbaarheid } from '@samenhang/core/kalender';
import { readPakket, standaardPakket } from '@samenhang/data';
import { buildBron, findKring, presentAgenda, presentDossier } from '@samenhang/server/bron';
import { nl } from '@samenhang/taal';
import { type BenchRow, measure } from './meten.ts';

export const name = 'raad';
export const about =
  'Goals: the dossier of a gemeente below 100 ms of server time (its answer made and written, without the road), the calendar of all bodies for all gemeenten below 2 s, feasibility over 24 ' +
  'councils (the best of all days of a year) below 200 ms.';

const spraak = { t: nl, taal: 'nl' } as const;
const tijd = { vanaf: '2027-01-01', tot: '2027-12-31' };

const everyFourWeeks = (begin: string, na: number) =>
  Array.from({ length: 13 }, (_, keer) => addDays(begin, keer * 28 + na));

/** A body of 24 councils that each meet every four weeks, no two on the same day, half of them after a committee. */
function manyCouncils() {
  const raden = Array.from({ length: 24 }, (_, k) => ({
    gemeente: `raad ${k}`,
    vergaderdagen: everyFourWeeks('2027-01-18', k),
    ...(k % 2 === 0 ? { commissiedagen: everyFourWeeks('2027-01-04', k) } : {}),
  }));
  return {
    raden,
    vaststelling: '2027-07-05',
    laatste: '2027-09-14',
    ontwerp: '2027-04-12',
    voorbereiding: 14,
    antwoord: 14,
  };
}

/** What a council asks, on the shipped register. */
export async function run(): Promise<readonly BenchRow[]> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  const bron = buildBron(gelezen.pakket);
  const atlas = bron.atlas(bron.laatsteJaar);
  const kringen = (atlas?.gemeenten ?? []).flatMap(({ code }) => {
    const gevonden = findKring(bron, { gemeente: code });
    return gevonden.ok && gevonden.kring.gemeente
      ? [{ ...gevonden.kring, gemeente: gevonden.kring.gemeente }]
      : [];
  });
  const [meeste] = kringen.toSorted((a, b) => b.regelingen.length - a.regelingen.length);
  if (!meeste) throw new Error('no gemeente takes part in anything');
  const vraag = manyCouncils();
  return [
    await measure(
      `dossier of a gemeente with ${meeste.regelingen.length} regelingen`,
      () => JSON.stringify(presentDossier(bron, { kring: meeste, vanaf: tijd.vanaf }, spraak)),
      { runs: 30 },
    ),
    await measure(
      `calendar of all bodies for all ${kringen.length} gemeenten`,
      () => kringen.map((kring) => presentAgenda(bron, kring, tijd, spraak)),
      { runs: 3 },
    ),
    await measure(
      'feasibility over 24 councils, with the best day of a year',
      () => [judgeHaalbaarheid(vraag), findBestDay(vraag, '2027-03-26', 84)],
      { runs: 30 },
    ),
  ];
}
