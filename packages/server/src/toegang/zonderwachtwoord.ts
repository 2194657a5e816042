import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** For better-auth: a session for whoever proved otherwise who they are. It has no address: only we can call it. */
export const zonderWachtwoord = {
  id: 'zonder-wachtwoord',
  endpoints: {
    letIn: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ persoon: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.persoon);
        if (!user) throw new Error('nobody to let in');
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return { sessie: session.id };
      },
    ),
  },
} satisfies BetterAuthPlugin;
