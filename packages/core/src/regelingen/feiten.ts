/** One version of a gemeenschappelijke regeling, as the register of government organisations (ROO) gives it. */
export interface RegelingRij {
  readonly id: string;
  readonly naam: string;
  /** OL, BVO, GO or RZM (art. 8 Wgr). */
  readonly vorm: string;
  /** ISO dates; '' when the register has none. */
  readonly vanKracht: string;
  readonly tot: string;
}

/** A participation in a regeling; `gemeente` is '' for other bodies. */
export interface DeelnameRij {
  readonly regeling: string;
  readonly gemeente: string;
}
