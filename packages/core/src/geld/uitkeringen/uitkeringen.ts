/** The amounts of the decree on decentralisatie- and integratie-uitkeringen, as its annexes print them. */

import { nearestSpelling } from '../../atlas/index.ts';
import type { UitkeringenAntwoord } from '../antwoord.ts';

/** A line of an annex. */
export interface Uitkeringregel {
  readonly bijlage: string;
  readonly artikel: string;
  readonly onderwerp: string;
  /** `null` where the annex names no year. */
  readonly jaar: number | null;
  readonly kolom: string;
  readonly ontvanger: string;
  readonly gemeente: string | null;
  readonly euro: number;
}

/**
 * Totals that the decree itself prints, in euro. Besluit decentralisatie- en integratie-uitkeringen Gemeentefonds en
 * Provinciefonds, annex 29xx-b. Those of the other annexes are not known here, and are not guessed.
 */
const besluittotalen: readonly { readonly bijlage: string; readonly euro: number }[] = [
  { bijlage: '29xx-b', euro: 307_828_115 },
];

/** What can be asked for: a subject, with its years and how many lines there are. */
export interface Uitkeringonderwerp {
  readonly onderwerp: string;
  readonly jaren: readonly (number | null)[];
  readonly regels: number;
}

/** All subjects, by name. */
export function listOnderwerpen(regels: Iterable<Uitkeringregel>): readonly Uitkeringonderwerp[] {
  const per = Map.groupBy(regels, ({ onderwerp }) => onderwerp);
  return [...per]
    .map(([onderwerp, eigen]) => ({
      onderwerp,
      jaren: [...new Set(eigen.map(({ jaar }) => jaar))].sort((a, b) => (a ?? 0) - (b ?? 0)),
      regels: eigen.length,
    }))
    .sort((a, b) => a.onderwerp.localeCompare(b.onderwerp, 'nl'));
}

export interface Uitkeringvraag {
  readonly regels: Iterable<Uitkeringregel>;
  /** As it is named, or so much of it that only one is meant; case counts for nothing. */
  readonly onderwerp: string;
  readonly jaar: number | null;
  readonly inwoners: Inwoners;
}

/** Inhabitants by gemeente. */
export interface Inwoners {
  /** Of which year; undefined where no year is asked for. */
  readonly jaar: number | undefined;
  /** Undefined where it is not known. */
  readonly van: (gemeente: string) => number | undefined;
}

export type Uitkeringuitkomst =
  | { readonly ok: true; readonly antwoord: UitkeringenAntwoord }
  | { readonly ok: false; readonly code: 'onbekend'; readonly bedoeld: string | undefined }
  | { readonly ok: false; readonly code: 'meerdere'; readonly onderwerpen: readonly string[] }
  | {
      readonly ok: false;
      readonly code: 'ander-jaar';
      readonly onderwerp: string;
      readonly jaren: readonly (number | null)[];
    };

function selectOnderwerp(lijst: readonly Uitkeringonderwerp[], tekst: string): readonly Uitkeringonderwerp[] {
  const zoek = tekst.trim().toLocaleLowerCase('nl');
  const heel = lijst.filter(({ onderwerp }) => onderwerp.toLocaleLowerCase('nl') === zoek);
  return heel.length > 0
    ? heel
    : lijst.filter(({ onderwerp }) => onderwerp.toLocaleLowerCase('nl').includes(zoek));
}

/** The amounts of a subject in a year, highest first, with their sum against what the decree says it is. */
export function findUitkeringen({ regels, onderwerp, jaar, inwoners }: Uitkeringvraag): Uitkeringuitkomst {
  const alle = [...regels];
  const lijst = listOnderwerpen(alle);
  const gekozen = selectOnderwerp(lijst, onderwerp);
  const [een, ander] = gekozen;
  if (!een)
    return {
      ok: false,
      code: 'onbekend',
      bedoeld: nearestSpelling(
        onderwerp,
        lijst.map((o) => o.onderwerp),
      ),
    };
  if (ander) return { ok: false, code: 'meerdere', onderwerpen: gekozen.map((o) => o.onderwerp) };
  const eigen = alle.filter((r) => r.onderwerp === een.onderwerp && r.jaar === jaar);
  if (eigen.length === 0)
    return { ok: false, code: 'ander-jaar', onderwerp: een.onderwerp, jaren: een.jaren };
  return { ok: true, antwoord: present(een.onderwerp, jaar, eigen, inwoners) };
}

const distinct = (namen: readonly string[]): string[] => [...new Set(namen)];

function present(
  onderwerp: string,
  jaar: number | null,
  regels: readonly Uitkeringregel[],
  bekenden: Inwoners,
): UitkeringenAntwoord {
  const som = regels.reduce((totaal, { euro }) => totaal + euro, 0);
  const bijlagen = distinct(regels.map((r) => r.bijlage));
  const bekend = bijlagen.map((b) => besluittotalen.find(({ bijlage }) => bijlage === b)?.euro);
  const besluittotaal = bekend.reduce<number | undefined>(
    (totaal, x) => (totaal === undefined || x === undefined ? undefined : totaal + x),
    0,
  );
  return {
    onderwerp,
    jaar,
    bijlagen,
    artikelen: distinct(regels.map((r) => r.artikel)),
    kolommen: distinct(regels.map((r) => r.kolom)),
    inwonersjaar: bekenden.jaar ?? null,
    som,
    besluittotaal: besluittotaal ?? null,
    klopt: besluittotaal === undefined ? null : Math.abs(som - besluittotaal) < 0.5,
    ontvangers: regels
      .map(({ gemeente, ontvanger, euro }) => {
        const inwoners = gemeente === null ? undefined : bekenden.van(gemeente);
        const aandeel = som === 0 ? 0 : euro / som;
        const perInwoner = inwoners === undefined ? null : euro / inwoners;
        return { gemeente, ontvanger, euro, aandeel, inwoners: inwoners ?? null, perInwoner };
      })
      .sort((a, b) => b.euro - a.euro),
  };
}
