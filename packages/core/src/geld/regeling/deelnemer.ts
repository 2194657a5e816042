/** Who takes part in a regeling, and what each pays: what leaving and another key are computed from. */

/** How a contribution came about: filled in, by the key that the register names, by inhabitants, or not known. */
export const BIJDRAGEBRONNEN = ['eigen', 'register', 'inwoners', 'onbekend'] as const;
type Bijdragebron = (typeof BIJDRAGEBRONNEN)[number];

export interface Deelnemer {
  readonly naam: string;
  /** Code of the gemeente; `null` for a province or another body. */
  readonly gemeente: string | null;
  /** `null` where they are not known, or it has none. */
  readonly inwoners: number | null;
  /** Euro a year; 0 where it is not known. */
  readonly bijdrage: number;
  readonly bron: Bijdragebron;
  /** Clients at once; `null` where it is not known. */
  readonly clienten: number | null;
  /** Units that it takes in a year; `null` where it is not known. */
  readonly gebruik: number | null;
}

/** Who takes part, with what the register says of it. */
export interface Deelnemerfeit {
  readonly naam: string;
  readonly gemeente: string | null;
  readonly inwoners: number | null;
  /** Percent of the cost by the register; `null` where it says nothing. */
  readonly deel: number | null;
}

/**
 * Contributions to begin with, together the budget: by the key of the register where it has one of everybody, else by
 * inhabitants. Who has no inhabitants then pays what nobody knows: 0, and it says so.
 */
export function divideBegroting(begroting: number, wie: readonly Deelnemerfeit[]): readonly Deelnemer[] {
  const volgensRegister = wie.length > 0 && wie.every(({ deel }) => deel !== null);
  const maat = wie.map(({ deel, inwoners }) => (volgensRegister ? deel : inwoners) ?? 0);
  const som = maat.reduce((totaal, x) => totaal + x, 0);
  return wie.map(({ naam, gemeente, inwoners }, k) => ({
    naam,
    gemeente,
    inwoners,
    bijdrage: som > 0 ? (begroting * (maat[k] ?? 0)) / som : 0,
    bron: volgensRegister ? 'register' : inwoners === null || som === 0 ? 'onbekend' : 'inwoners',
    clienten: null,
    gebruik: null,
  }));
}
