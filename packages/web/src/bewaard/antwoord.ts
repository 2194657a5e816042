import { ApiFout } from '../atlas/index.ts';

interface Antwoord<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The code of a problem as the server told it; undefined where it could not tell. */
export function codeOf({ probleem }: ApiFout): string | undefined {
  const { code } = (probleem ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** What the server answered, also where that is nothing; or an `ApiFout` with the problem. */
export async function answerOf<T>(request: Promise<Antwoord<T>>): Promise<T> {
  const { data, error, response } = await request.catch((reden: unknown) => {
    throw new ApiFout('verbinding', String(reden));
  });
  if (response.ok) return data as T;
  throw new ApiFout(response.status === 404 ? 'nietGevonden' : 'server', String(response.status), error);
}

/** What the server says is wrong with this field of what was sent; undefined where it is something else. */
export function faultOf(fout: Error | null, veld: string): string | undefined {
  if (!(fout instanceof ApiFout)) return undefined;
  const { velden = [] } = (fout.probleem ?? {}) as { readonly velden?: { veld: string; code: string }[] };
  return velden.find((een) => een.veld === veld)?.code;
}
