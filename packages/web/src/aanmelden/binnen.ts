import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { isCodeAsked, mijVraag, takePlace } from '../bewaard/index.ts';

/** What to do when somebody is in: know who it is, and go back to where they were. */
export function useBinnen(): () => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  return async () => {
    client.removeQueries({ queryKey: ['mijn'] });
    await client.invalidateQueries({ queryKey: mijVraag.queryKey });
    router.history.push(takePlace());
  };
}

/** What to do when the password is right and a code is asked too. */
export function useTweedeStap(): (fout: Error) => void {
  const router = useRouter();
  return (fout) => {
    if (isCodeAsked(fout)) router.history.push('/aanmelden/code');
  };
}
