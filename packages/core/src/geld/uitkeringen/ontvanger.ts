/** The amounts of one recipient over the years, as the annexes of the decree print them. */

import { nearestSpelling } from '../../atlas/index.ts';
import type { OntvangerAntwoord, OntvangersAntwoord } from './antwoord.ts';
import type { Inwoners, Uitkeringregel } from './uitkeringen.ts';

export type Geldontvanger = OntvangersAntwoord['ontvangers'][number];

/** A gemeente is known by its code, under whatever name an annex prints it; another by its name. */
const sleutelOf = ({ gemeente, ontvanger }: Uitkeringregel): string => gemeente ?? `geen-code:${ontvanger}`;

/** All recipients by name; of more names the one with most amounts counts. */
export function listOntvangers(regels: Iterable<Uitkeringregel>): readonly Geldontvanger[] {
  return [...Map.groupBy(regels, sleutelOf)]
    .map(([sleutel, eigen]) => {
      const per = [...Map.groupBy(eigen, ({ ontvanger }) => ontvanger)];
      const namen = per.sort(([, a], [, b]) => b.length - a.length).map(([naam]) => naam);
      return {
        sleutel,
        naam: namen[0] ?? sleutel,
        gemeente: eigen[0]?.gemeente ?? null,
        namen,
        regels: eigen.length,
      };
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || a.sleutel.localeCompare(b.sleutel));
}

export interface Ontvangervraag {
  readonly regels: Iterable<Uitkeringregel>;
  /** A code, a key of the list, or (so much of) a name that only one is meant; case counts for nothing. */
  readonly ontvanger: string;
  /** Inhabitants in, or near, a year; those of amounts without a year are not known. */
  readonly inwoners: (jaar: number | null) => Inwoners;
}

export type Ontvangeruitkomst =
  | { readonly ok: true; readonly antwoord: OntvangerAntwoord }
  | { readonly ok: false; readonly code: 'onbekend'; readonly bedoeld: string | undefined }
  | { readonly ok: false; readonly code: 'meerdere'; readonly ontvangers: readonly Geldontvanger[] };

const lower = (tekst: string): string => tekst.trim().toLocaleLowerCase('nl');

/** Those that a text may mean: by key, else by a whole name, else by part of one. */
function selectOntvanger(lijst: readonly Geldontvanger[], tekst: string): readonly Geldontvanger[] {
  const zoek = lower(tekst);
  const passend = [
    ({ sleutel }: Geldontvanger) => lower(sleutel) === zoek,
    ({ namen }: Geldontvanger) => namen.some((naam) => lower(naam) === zoek),
    ({ namen }: Geldontvanger) => namen.some((naam) => lower(naam).includes(zoek)),
  ];
  return passend.map((past) => lijst.filter(past)).find((gevonden) => gevonden.length > 0) ?? [];
}

/** All amounts of a recipient, by subject and year, each against what all got for it. */
export function findOntvanger({ regels, ontvanger, inwoners }: Ontvangervraag): Ontvangeruitkomst {
  const alle = [...regels];
  const lijst = listOntvangers(alle);
  const gekozen = selectOntvanger(lijst, ontvanger);
  const [een, ander] = gekozen;
  if (!een) {
    const bedoeld = nearestSpelling(
      ontvanger,
      lijst.flatMap(({ namen }) => namen),
    );
    return { ok: false, code: 'onbekend', bedoeld };
  }
  if (ander) return { ok: false, code: 'meerdere', ontvangers: gekozen };
  return { ok: true, antwoord: present(een, alle, inwoners) };
}

const potOf = ({ onderwerp, jaar }: Pick<Uitkeringregel, 'onderwerp' | 'jaar'>): string =>
  `${jaar ?? ''} ${onderwerp}`;

function present(
  { regels: _regels, ...wie }: Geldontvanger,
  alle: readonly Uitkeringregel[],
  inwonersIn: Ontvangervraag['inwoners'],
): OntvangerAntwoord {
  const totalen = new Map<string, number>();
  for (const regel of alle) totalen.set(potOf(regel), (totalen.get(potOf(regel)) ?? 0) + regel.euro);
  const eigen = alle.filter((regel) => sleutelOf(regel) === wie.sleutel);
  const bekenden = new Map(
    [...new Set(eigen.map(({ jaar }) => jaar))].map((jaar) => [jaar, inwonersIn(jaar)]),
  );
  return {
    ...wie,
    som: eigen.reduce((som, { euro }) => som + euro, 0),
    bedragen: eigen
      .map(({ onderwerp, jaar, ontvanger, euro, bijlage, artikel, kolom, gemeente }) => {
        const bekend = bekenden.get(jaar);
        const aantal = gemeente === null ? undefined : bekend?.van(gemeente);
        const totaal = totalen.get(potOf({ onderwerp, jaar })) ?? 0;
        return {
          ...{ onderwerp, jaar, ontvanger, euro, totaal },
          aandeel: totaal === 0 ? 0 : euro / totaal,
          inwoners: aantal ?? null,
          inwonersjaar: aantal === undefined ? null : (bekend?.jaar ?? null),
          perInwoner: aantal === undefined ? null : euro / aantal,
          ...{ bijlage, artikel, kolom },
        };
      })
      .sort(
        (a, b) =>
          a.onderwerp.localeCompare(b.onderwerp, 'nl') ||
          (a.jaar ?? 0) - (b.jaar ?? 0) ||
          a.ontvanger.localeCompare(b.ontvanger, 'nl'),
      ),
  };
}
