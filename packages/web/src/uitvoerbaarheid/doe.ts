import { useMutation, useQueryClient } from '@tanstack/react-query';
import { TOETSEN } from './vragen.ts';

/** Does something with a toets, and shows it anew before it is said to be done: also where it went wrong. */
export function useDoe<W, U>(werk: (wat: W) => Promise<U>, klaar: (uit: U) => void = () => undefined) {
  const client = useQueryClient();
  const fresh = () => Promise.all(TOETSEN.map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: werk,
    onSuccess: async (uit) => {
      await fresh();
      klaar(uit);
    },
    onError: fresh,
  });
}

/** ISO date of here and now. */
export const vandaag = () => new Date().toLocaleDateString('sv');
