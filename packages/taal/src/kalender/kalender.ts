import type { Botsing, Cyclusdagen, Kalenderstap, Stapgrond, Termijnregel } from '@samenhang/core/kalender';
import type { Catalogus } from '../catalogus.ts';
import { datumInWoorden, opsomming } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

/** A step in words. */
interface Stapzinnen {
  readonly naam: string;
  readonly wie: string;
  /** The articles that bound it, as `35(1)`. */
  readonly artikel: string;
  /** Why its last day is what it is. */
  readonly reden: string;
  /** What is not sure of its rules. */
  readonly twijfel: readonly string[];
}

interface Spraak {
  readonly t: Catalogus;
  readonly taal: Taal;
}

const zinVan = ({ zin, zinEn }: Termijnregel, taal: Taal): string => (taal === 'nl' ? zin : zinEn);
const naamVan = ({ stapnaam, stapnaamEn }: Termijnregel, taal: Taal): string =>
  taal === 'nl' ? stapnaam : stapnaamEn;

/** The step of this name in words. */
function nameOf(stap: string, { stappen }: Cyclusdagen, taal: Taal): string {
  const regel = stappen.find((s) => s.stap === stap)?.regels[0];
  return regel ? naamVan(regel, taal) : stap;
}

/** The days over which a term ran on, or would have: 'zondag 20 juni 2027, een zondag'. */
function tellOver({ over, regel }: Stapgrond, uiterlijk: string, { t, taal }: Spraak): string[] {
  if (over.length === 0) return [];
  const dagen = over.map(({ datum, reden }) =>
    t.kalender.dag(
      datumInWoorden(datum, taal),
      reden.soort === 'feestdag' ? (taal === 'nl' ? reden.naam : reden.naamEn) : t.kalender.vrij[reden.soort],
    ),
  );
  const opgesomd = opsomming(taal, dagen);
  if ((regel.weken ?? 0) < 0) return [t.kalender.overTerug(opgesomd)];
  return [t.kalender.over(opgesomd, datumInWoorden(uiterlijk, taal))];
}

function tellGrond(grond: Stapgrond, uiterlijk: string, dagen: Cyclusdagen, spraak: Spraak): string[] {
  const { regel } = grond;
  const anker = dagen.stappen.find(({ stap }) => stap === regel.anker)?.uiterlijk;
  const terug =
    anker && regel.weken !== null && regel.weken < 0
      ? [spraak.t.kalender.terug(datumInWoorden(anker, spraak.taal))]
      : [];
  return [zinVan(regel, spraak.taal), ...terug, ...tellOver(grond, uiterlijk, spraak)];
}

function tellReden(stap: Kalenderstap, dagen: Cyclusdagen, gekozen: boolean, spraak: Spraak): string {
  const { t, taal } = spraak;
  const { grond, door, uiterlijk, regels } = stap;
  if (uiterlijk === null)
    return [...regels.slice(0, 1).map((r) => zinVan(r, taal)), t.kalender.zonder].join(' ');
  if (gekozen) return t.kalender.gekozen(datumInWoorden(uiterlijk, taal));
  if (grond) return tellGrond(grond, uiterlijk, dagen, spraak).join(' ');
  const volgende = door === null ? undefined : dagen.stappen.find((s) => s.stap === door);
  return volgende?.uiterlijk
    ? t.kalender.door(nameOf(volgende.stap, dagen, taal), datumInWoorden(volgende.uiterlijk, taal))
    : t.kalender.zonder;
}

/** A step of the calendar in words, with the reason for its last day. */
export function describeStap(
  stap: Kalenderstap,
  dagen: Cyclusdagen,
  gekozen: ReadonlyMap<string, string>,
  spraak: Spraak,
): Stapzinnen {
  const { t, taal } = spraak;
  const [regel] = stap.regels;
  const gronden = stap.grond ? [stap.grond.regel] : stap.regels;
  const twijfels = gronden.flatMap(({ twijfel, twijfelEn }) => (taal === 'nl' ? twijfel : twijfelEn) ?? []);
  return {
    naam: nameOf(stap.stap, dagen, taal),
    wie: regel ? t.kalender.nemers[regel.wie] : '',
    artikel: [...new Set(gronden.map(({ artikel }) => artikel))].join(', '),
    reden: tellReden(stap, dagen, gekozen.has(stap.stap), spraak),
    twijfel: [
      ...new Set(twijfels),
      ...(gronden.some(({ gecontroleerdOp }) => gecontroleerdOp === null) ? [t.kalender.nietNagekeken] : []),
    ],
  };
}

/** What cannot be, and what to look at, in words. */
export function describeBotsingen(dagen: Cyclusdagen, { t, taal }: Spraak): string[] {
  const dag = (stap: string): string | null => dagen.stappen.find((s) => s.stap === stap)?.uiterlijk ?? null;
  const [ontwerp, kaders] = [dag('ontwerpbegroting'), dag('kaders')];
  const tell = ({ stap, vanaf, uiterlijk }: Botsing): string =>
    t.kalender.botsing(
      nameOf(stap, dagen, taal),
      datumInWoorden(vanaf, taal),
      datumInWoorden(uiterlijk, taal),
    );
  return [
    ...dagen.botsingen.map(tell),
    ...(ontwerp !== null && kaders !== null && ontwerp < kaders
      ? [t.kalender.voorKaders(datumInWoorden(ontwerp, taal), datumInWoorden(kaders, taal))]
      : []),
  ];
}
