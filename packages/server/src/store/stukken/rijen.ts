/** What everybody may read of a view that was published: a copy of its own, so that nothing else can be read there. */
export interface Publicatierij {
  stuk: string;
  organisatie: string;
  /** What it is about: `regeling 22938625`. */
  over: string;
  jaar: number | null;
  staat: 'gepubliceerd' | 'beantwoord' | 'ingetrokken';
  titel: string;
  /** JSON; of what was withdrawn no text is left. */
  inhoud: string;
  gepubliceerd_op: string;
  gewijzigd_op: string;
}
