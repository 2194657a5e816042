/** One version of a gemeenschappelijke regeling, as the register of government organisations (ROO) gives it. */
export interface RegelingRij {
  readonly id: string;
  readonly naam: string;
  /** OL, BVO, GO or RZM (art. 8 Wgr). */
  readonly vorm: string;
  /** ISO date: the first day in force. */
  readonly vanKracht: string;
  /** ISO date: the first day no longer in force; `null` while it is. */
  readonly tot: string | null;
}

/** A participation in a regeling; `gemeente` is '' for other bodies. */
export interface DeelnameRij {
  readonly regeling: string;
  readonly gemeente: string;
}
