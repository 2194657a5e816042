import {
  NADEN,
  type Naad,
  PATROONFILTERS,
  PATROONSOORTEN,
  type Patroonfilter,
  type Patroonsoort,
} from '@samenhang/core/signaal';
import { id, known, parseMet, type Ruw, type Stand, text } from '../adres/index.ts';

/** What the address says of patterns: how they are grouped, and which two indelingen are laid side by side. */
interface Patroonkeuze {
  readonly soort?: Patroonsoort;
  /** Whose regions, for `regio`. */
  readonly indeling?: string;
  /** Which of them others lead to. */
  readonly waarde?: string;
  readonly a?: string;
  readonly b?: string;
  /** To what the map and the borders are narrowed: one of these. */
  readonly taak?: string;
  readonly naad?: Naad;
  readonly wet?: string;
}

export type Patroonadres = Stand & Patroonkeuze;

export function parsePatroonadres(ruw: Ruw): Patroonadres {
  return parseMet(
    ruw,
    known<Patroonkeuze>({
      soort: PATROONSOORTEN.find((soort) => soort === ruw.soort),
      indeling: id(ruw.indeling),
      waarde: text(ruw.waarde)?.slice(0, 200),
      a: id(ruw.a),
      b: id(ruw.b),
      taak: id(ruw.taak),
      naad: NADEN.find((naad) => naad === ruw.naad),
      wet: text(ruw.wet),
    }),
  );
}

/** To what the map and the borders are narrowed; undefined: all signals. */
export function filterOf(
  stand: Patroonkeuze,
): { readonly soort: Patroonfilter; readonly waarde: string } | undefined {
  const soort = PATROONFILTERS.find((een) => stand[een] !== undefined);
  return soort && { soort, waarde: stand[soort] ?? '' };
}

/** The same as what the address becomes, of a kind and a value (`taak:jeugdhulp`); all signals where it is empty. */
export function toFilter(keuze: string): {
  readonly taak: string | undefined;
  readonly naad: Naad | undefined;
  readonly wet: string | undefined;
} {
  const [soort, waarde = ''] = keuze.split(/:(.*)/su);
  return {
    taak: soort === 'taak' ? waarde : undefined,
    naad: soort === 'naad' ? NADEN.find((een) => een === waarde) : undefined,
    wet: soort === 'wet' ? waarde : undefined,
  };
}

/** What a signal that is begun elsewhere begins with: a gemeente and tasks, and nothing of who it is about. */
export interface Signaalbegin {
  readonly gemeente?: string | undefined;
  readonly taken: readonly string[];
}

/** The beginning as it stands behind the '#', which a browser sends to nobody; without the '#'. */
export function stringifyBegin({ gemeente, taken }: Signaalbegin): string {
  return [
    ...(gemeente === undefined ? [] : [`gemeente=${gemeente}`]),
    ...(taken.length === 0 ? [] : [`taken=${taken.join(',')}`]),
  ].join('&');
}

/** Reads that; what is no gemeente or task is left out. Undefined where nothing begins. */
export function parseBegin(hash: string): Signaalbegin | undefined {
  const delen = new URLSearchParams(hash.replace(/^#/u, ''));
  const gemeente = delen.get('gemeente') ?? '';
  const taken = (delen.get('taken') ?? '').split(',').filter((taak) => /^[a-z0-9_]+$/u.test(taak));
  const bekend = /^GM\d{4}$/u.test(gemeente) ? { gemeente } : {};
  return 'gemeente' in bekend || taken.length > 0 ? { ...bekend, taken } : undefined;
}
