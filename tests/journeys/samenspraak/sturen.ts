import { leegSignaal } from '@samenhang/core/signaal';
import type { Plekreis } from '../plekreis.ts';

interface Anders {
  readonly titel?: string;
  readonly wat?: string;
  /** The gemeente that it tells of. */
  readonly code?: string;
  readonly taken?: readonly string[];
  readonly naden?: readonly string[];
}

/** The neighbour sends a signal for this organisation, by the API. */
export function send(
  { adres, mensen }: Plekreis,
  organisatie: string,
  { titel = 'Wachten', wat = 'De aanvraag begint opnieuw.', code = 'GM1730', ...anders }: Anders,
): Promise<Response> {
  return fetch(`${adres}/api/v1/mijn/organisaties/${organisatie}/signalen`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: adres,
      Cookie: mensen.buur.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify({
      ...leegSignaal,
      titel,
      wat,
      taken: ['schuldhulp'],
      naden: ['wachten', 'geld'],
      gebied: { soort: 'gemeente', code },
      rol: 'beleid',
      ...anders,
    }),
  });
}
