/** The kinds of pieces that are kept, by who may do what with them. */
export type Stuksoort =
  | 'ontwerp'
  | 'aanvulling'
  | 'zienswijze'
  | 'eigenaarschap'
  | 'kennis'
  | 'incident'
  | 'antwoordsjabloon';

/** What is kept as a design is: a design of regions, and scenarios of money. They have the rights of a design. */
export const ontwerpsoorten = ['ontwerp', 'geldscenario'] as const;
export type Ontwerpsoort = (typeof ontwerpsoorten)[number];

/** What stands with a piece. */
export type Bewaarsoort = Stuksoort | Ontwerpsoort;

/** Whose rights a piece has. */
export const rightOf = (soort: Bewaarsoort): Stuksoort => (soort === 'geldscenario' ? 'ontwerp' : soort);
