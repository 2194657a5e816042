/** What is kept of an incident beside the piece itself: when it comes back, and what everybody may read of it. */
export interface Incidentrij {
  stuk: string;
  organisatie: string;
  /** ISO date on which its organisation looks back or decides; null where it does not wait, and in the bin. */
  terugkijken: string | null;
  /** Of which of those days its organisation was told. */
  herinnerd_voor: string | null;
  /** JSON, where everybody may read it; else null, so that nothing else can be read here. */
  inhoud: string | null;
  gewijzigd_op: string;
}
