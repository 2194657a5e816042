import { NADEN, type Naad, PATROONSOORTEN, type Patroonsoort } from '@samenhang/core/signaal';
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
  readonly naad?: Naad;
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
      naad: NADEN.find((naad) => naad === ruw.naad),
    }),
  );
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
