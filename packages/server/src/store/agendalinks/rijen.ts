// Moments are ISO 8601, UTC.

/** A private feed of a calendar, by a link of which only this hash of its key is kept. */
export interface Agendalinkrij {
  id: string;
  persoon: string;
  soort: 'gemeente' | 'raad' | 'regeling' | 'lichaam';
  over: string;
  taal: 'nl' | 'en';
  sleutelhash: string;
  gemaakt_op: string;
  gebruikt_op: string | null;
  ingetrokken_op: string | null;
}

/** A day that a feed gave out, as it last did; `dag` is JSON. */
export interface Agendapuntrij {
  link: string;
  uid: string;
  volgnummer: number;
  afgelast: number;
  gewijzigd_op: string;
  dag: string;
}
