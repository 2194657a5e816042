import { isDag } from '@samenhang/core';
import {
  addDays,
  type Cyclusdagen,
  daysBetween,
  findBestDay,
  judgeHaalbaarheid,
} from '@samenhang/core/kalender';
import { describeBesteDag, describeRaad, nl } from '@samenhang/taal';
import { InvalidArgumentError } from 'commander';

/** A council with the days on which it meets, as the option gives it. */
export interface Raadoptie {
  readonly gemeente: string;
  readonly vergaderdagen: readonly string[];
}

/** What councils and board need, in days. */
export interface Raadtijden {
  readonly voorbereiding: number;
  readonly antwoord: number;
}

const spraak = { t: nl, taal: 'nl' } as const;

/** Reads `Assen=2027-06-24,2027-09-09`, and adds it to those before it. */
export function parseRaad(tekst: string, eerdere: readonly Raadoptie[] = []): readonly Raadoptie[] {
  const [gemeente = '', dagen = '', ...rest] = tekst.split('=');
  const vergaderdagen = dagen.split(',').filter((dag) => dag !== '');
  const fout = vergaderdagen.find((dag) => !isDag(dag));
  if (gemeente.trim() === '' || rest.length > 0)
    throw new InvalidArgumentError(`'${tekst}' is niet te lezen: schrijf gemeente=datum,datum.`);
  if (fout !== undefined)
    throw new InvalidArgumentError(`'${fout}' is geen datum: gebruik jjjj-mm-dd, zoals 2027-06-24.`);
  return [...eerdere, { gemeente: gemeente.trim(), vergaderdagen: vergaderdagen.toSorted() }];
}

function dayOf({ stappen }: Cyclusdagen, stap: string): string | undefined {
  return stappen.find((s) => s.stap === stap)?.uiterlijk ?? undefined;
}

/** Whether each council can be in time, and the day of adoption that suits most; undefined when the law names no days. */
export function presentRaden(
  vrij: Cyclusdagen,
  gekozen: Cyclusdagen,
  raden: readonly Raadoptie[],
  { voorbereiding, antwoord }: Raadtijden,
) {
  const vaststelling = dayOf(gekozen, 'vaststelling');
  const ontwerp = dayOf(gekozen, 'ontwerpbegroting');
  const laatste = dayOf(vrij, 'vaststelling');
  const laatsteOntwerp = dayOf(vrij, 'ontwerpbegroting');
  if (!vaststelling || !ontwerp || !laatste || !laatsteOntwerp) return undefined;
  const vraag = { raden, vaststelling, laatste, ontwerp, voorbereiding, antwoord };
  const haalbaar = judgeHaalbaarheid(vraag);
  const vooraf = daysBetween(laatsteOntwerp, laatste);
  const eerste = addDays(`${laatste.slice(0, 4)}-01-01`, vooraf);
  const beste = findBestDay(vraag, eerste, vooraf);
  const zinnen = describeBesteDag(haalbaar, beste, spraak);
  return {
    ...haalbaar.ruimte,
    raden: haalbaar.raden.map((oordeel) => ({
      ...oordeel,
      zin: describeRaad(oordeel, oordeel.gemeente, spraak),
    })),
    besteVaststelling: beste?.vaststelling ?? null,
    zinnen: [zinnen.ruimte, ...(zinnen.beste === null ? [] : [zinnen.beste])],
  };
}
