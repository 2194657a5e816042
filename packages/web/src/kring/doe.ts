import { useMutation, useQueryClient } from '@tanstack/react-query';
import { KRINGEN } from './vragen.ts';

/** Does something in a room, and shows it anew: also where it went wrong, as then somebody else was first. */
export function useDoe<T>(werk: (wat: T) => Promise<unknown>, klaar: () => void = () => undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: werk,
    onSuccess: klaar,
    onSettled: () => client.invalidateQueries({ queryKey: KRINGEN }),
  });
}
