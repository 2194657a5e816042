import {
  addDays,
  type Cyclusdagen,
  daysBetween,
  findBestDay,
  type HaalbaarAntwoord,
  type Haalbaarheidsvraag,
  judgeHaalbaarheid,
} from '@samenhang/core/kalender';
import { describeBesteDag, describeRaad } from '@samenhang/taal';
import type { Kalenderspraak } from '../spraak.ts';

/** Councils with the days on which they meet, and what they and the board need, in days. */
export type Raadvraag = Pick<Haalbaarheidsvraag, 'raden' | 'voorbereiding' | 'antwoord'>;

function dayOf({ stappen }: Cyclusdagen, stap: string): string | undefined {
  return stappen.find((s) => s.stap === stap)?.uiterlijk ?? undefined;
}

/**
 * Whether each council can be in time, and the day of adoption that suits most; undefined when the law names no days.
 * `vrij` is the calendar without chosen days, `gekozen` the one with them; `naam` says how a council is called.
 */
export function presentHaalbaar(
  vrij: Cyclusdagen,
  gekozen: Cyclusdagen,
  vraag: Raadvraag,
  spraak: Kalenderspraak,
  naam: (gemeente: string) => string = (gemeente) => gemeente,
): HaalbaarAntwoord | undefined {
  const vaststelling = dayOf(gekozen, 'vaststelling');
  const ontwerp = dayOf(gekozen, 'ontwerpbegroting');
  const laatste = dayOf(vrij, 'vaststelling');
  const laatsteOntwerp = dayOf(vrij, 'ontwerpbegroting');
  if (!vaststelling || !ontwerp || !laatste || !laatsteOntwerp) return undefined;
  const heel = { ...vraag, vaststelling, laatste, ontwerp };
  const haalbaar = judgeHaalbaarheid(heel);
  const vooraf = daysBetween(laatsteOntwerp, laatste);
  const eerste = addDays(`${laatste.slice(0, 4)}-01-01`, vooraf);
  const beste = findBestDay(heel, eerste, vooraf);
  const zinnen = describeBesteDag(haalbaar, beste, spraak);
  return {
    ...haalbaar.ruimte,
    raden: haalbaar.raden.map((oordeel) => ({
      ...oordeel,
      zin: describeRaad(oordeel, naam(oordeel.gemeente), spraak),
    })),
    besteVaststelling: beste?.vaststelling ?? null,
    zinnen: [zinnen.ruimte, ...(zinnen.beste === null ? [] : [zinnen.beste])],
  };
}
