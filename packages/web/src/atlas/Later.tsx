import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useEffect } from 'react';
import { ApiFout } from './api/client.ts';
import { Foutmelding } from './Foutmelding.tsx';
import { Onderweg } from './Onderweg.tsx';
import { voorgoed } from './vragen.ts';

let aantal = 0;

/** Whether the server answers now. */
async function isBereikbaar(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Tells that this part of the site did not come, and tries again when asked or when there is a connection again. */
function Mislukt({ reden, opnieuw }: { reden: string; opnieuw: () => Promise<void> }) {
  useEffect(() => {
    const probeer = () => void opnieuw();
    addEventListener('online', probeer);
    return () => removeEventListener('online', probeer);
  }, [opnieuw]);
  return (
    <div className="sh-smal">
      <Foutmelding fout={new ApiFout('verbinding', reden)} opnieuw={() => void opnieuw()} />
    </div>
  );
}

/**
 * A part of the site that is fetched when it is first shown. Without a connection the rest of the page stays, and its
 * place says so, with a way to try again. Where the server does answer, it has another version of the site by now, or
 * the browser remembers that this part did not come and will not ask again: then the whole page is fetched anew, whose
 * address holds all that was chosen.
 */
export function later<P extends object>(
  laad: () => Promise<ComponentType<P>>,
  Wacht: ComponentType = () => <Onderweg fout={null} opnieuw={() => undefined} />,
): ((props: P) => ReactNode) & { readonly preload: () => Promise<void> } {
  let geladen: ComponentType<P> | undefined;
  const vraag = queryOptions({
    queryKey: ['deel', ++aantal],
    queryFn: async () => {
      geladen ??= await laad();
      return { Deel: geladen };
    },
    retry: false,
    refetchOnReconnect: false,
    ...voorgoed,
  });
  function Later(props: P) {
    const { data, error, refetch } = useQuery({ ...vraag, enabled: geladen === undefined });
    const Deel = data?.Deel ?? geladen;
    if (Deel) return <Deel {...props} />;
    if (!error) return <Wacht />;
    const opnieuw = async () => {
      await refetch();
      if (geladen === undefined && (await isBereikbaar())) location.reload();
    };
    return <Mislukt reden={error.message} opnieuw={opnieuw} />;
  }
  return Object.assign(Later, {
    preload: async () => {
      // What goes wrong beforehand goes wrong again where it is shown, and is told there.
      geladen ??= await laad().catch(() => undefined);
    },
  });
}
