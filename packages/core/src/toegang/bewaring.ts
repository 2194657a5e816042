/**
 * How long a server keeps what is of people, after what ends it: one table, which the page /over/privacy shows. The terms
 * that the store itself works with (`bewaartermijn`) are held against it by a test.
 */
export interface Bewaring {
  readonly wat:
    | 'account'
    | 'ontwerp'
    | 'aanvulling'
    | 'zienswijze'
    | 'eigenaarschap'
    | 'kennis'
    | 'kring'
    | 'kringtekst'
    | 'besluit'
    | 'samentekst'
    | 'signaal'
    | 'signaal_ingetrokken'
    | 'opgave'
    | 'incident'
    | 'antwoordsjabloon'
    | 'toets'
    | 'volging'
    | 'prullenbak'
    | 'uitnodiging'
    | 'deellink'
    | 'agendalink'
    | 'opmerking'
    | 'vrijgave'
    | 'aanwezig'
    | 'post'
    | 'browser'
    | 'rekentaak'
    | 'sessie'
    | 'poging'
    | 'logboek';
  /** Days after it ended; undefined where somebody has to end it. */
  readonly dagen?: number;
}

export const bewaring: readonly Bewaring[] = [
  { wat: 'account' },
  { wat: 'ontwerp' },
  { wat: 'aanvulling' },
  { wat: 'zienswijze' },
  { wat: 'eigenaarschap' },
  { wat: 'kennis' },
  { wat: 'kring' },
  { wat: 'kringtekst' },
  { wat: 'besluit' },
  { wat: 'samentekst' },
  { wat: 'signaal' },
  { wat: 'signaal_ingetrokken', dagen: 30 },
  { wat: 'opgave' },
  { wat: 'incident' },
  { wat: 'antwoordsjabloon' },
  { wat: 'toets' },
  { wat: 'volging' },
  { wat: 'prullenbak', dagen: 30 },
  { wat: 'uitnodiging', dagen: 30 },
  { wat: 'deellink', dagen: 30 },
  { wat: 'agendalink', dagen: 30 },
  { wat: 'opmerking' },
  { wat: 'vrijgave' },
  { wat: 'aanwezig', dagen: 1 },
  { wat: 'post', dagen: 30 },
  { wat: 'browser', dagen: 365 },
  { wat: 'rekentaak', dagen: 30 },
  { wat: 'sessie', dagen: 0 },
  { wat: 'poging', dagen: 1 },
  { wat: 'logboek' },
];
