import { expect, it } from 'vitest';
import { describeMistake } from './fout.ts';

it('tells where a mistake was made and of what kind, and nothing of what it was about', () => {
  const oorzaak = Object.assign(
    new Error('duplicate key value violates unique constraint "persoon_email_key"'),
    {
      code: '23505',
      detail: 'Key (email)=(anna@voorbeeld.nl) already exists.',
      parameters: ['anna@voorbeeld.nl', 'Anna'],
    },
  );
  const fout = new TypeError('no mail to <anna@voorbeeld.nl>, "Anna": failed', { cause: oorzaak });
  const beschreven = describeMistake(fout);
  expect(beschreven).toMatchObject({
    type: 'TypeError',
    melding: 'no mail to <…>, …: failed',
    plaats: expect.arrayContaining([expect.stringMatching(/^at .*fout\.test\.ts/u)]) as unknown,
    oorzaak: { code: '23505', melding: 'duplicate key value violates unique constraint …' },
  });
  expect(JSON.stringify(beschreven)).not.toMatch(/anna/iu);
});
