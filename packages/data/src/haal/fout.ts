/** Why something could not be had from a source: one line with the place, and how to mend it. In Dutch, as faults of packages are. */
export type Bronfoutcode =
  | 'geen-verbinding'
  | 'te-druk'
  | 'niet-gevonden'
  | 'geweigerd'
  | 'afgebroken'
  | 'te-groot'
  | 'andere-soort'
  | 'niet-leesbaar'
  | 'kolom-ontbreekt'
  | 'waarde'
  | 'gemeenten-anders'
  | 'andere-versie';

/** A source did not give what was asked, or something else. Nothing was changed by it. */
export class Bronfout extends Error {
  override readonly name = 'Bronfout';
  readonly code: Bronfoutcode;
  /** The address, with row or column where that is known. */
  readonly plaats: string;
  readonly wat: string;
  readonly herstel: string;

  constructor(code: Bronfoutcode, plaats: string, wat: string, herstel: string) {
    super(`${plaats}: ${wat} ${herstel}`);
    this.code = code;
    this.plaats = plaats;
    this.wat = wat;
    this.herstel = herstel;
  }
}
