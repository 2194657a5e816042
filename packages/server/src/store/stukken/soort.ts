/** The kinds of pieces that are kept. */
export type Stuksoort = 'ontwerp' | 'aanvulling' | 'zienswijze' | 'eigenaarschap';
