import { createOTP } from '@better-auth/utils/otp';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import type { Accounts } from '../store/index.ts';

/** For better-auth: of whom a code is asked, by the cookie that they got for their password. Only we can call it. */
export const gevraagde = {
  id: 'gevraagde',
  endpoints: {
    whoIsAsked: createAuthEndpoint.serverOnly({ method: 'POST' }, async (ctx) => {
      const { context } = ctx;
      const koekje = await ctx.getSignedCookie(context.createAuthCookie('two_factor').name, context.secret);
      const vraag = koekje ? await context.internalAdapter.findVerificationValue(koekje) : null;
      return { persoon: vraag?.value };
    }),
  },
} satisfies BetterAuthPlugin;

/** Milliseconds that a code lasts. */
const stapduur = 30_000;
/** As better-auth allows for clocks that differ. */
const speling = [-1, 0, 1] as const;

/** The step of the clock whose code this is; undefined where it is none of about now. */
async function stepOf(geheim: string, code: string): Promise<number | undefined> {
  const nu = Math.floor(Date.now() / stapduur);
  for (const verschil of speling)
    if ((await createOTP(geheim).hotp(nu + verschil)) === code) return nu + verschil;
  return undefined;
}

/**
 * Marks this code of this person as used; false where it, or a later one, was used before (RFC 6238, 5.2). One statement,
 * so that of two at once one is refused. What is no code of now is not judged here: that does not open anything.
 */
export async function useOnce(
  { db }: Accounts,
  sleutel: Parameters<typeof symmetricDecrypt>[0]['key'],
  persoon: string,
  code: string,
): Promise<boolean> {
  const rij = await db
    .selectFrom('tweedestap')
    .where('userId', '=', persoon)
    .select('secret')
    .executeTakeFirst();
  const stap = rij && (await stepOf(await symmetricDecrypt({ key: sleutel, data: rij.secret }), code));
  if (stap === undefined) return true;
  const { numUpdatedRows } = await db
    .updateTable('tweedestap')
    .set({ laatste_tel: stap })
    .where('userId', '=', persoon)
    .where((eb) => eb.or([eb('laatste_tel', 'is', null), eb('laatste_tel', '<', stap)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
