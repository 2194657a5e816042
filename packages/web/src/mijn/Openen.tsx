import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Buiten, loadStuk, Probleem, rememberPlace, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { useOpenen } from './openen.ts';

/** The address of a kept design: it opens it, for who may see it. */
export function Openen() {
  const { t } = useTaal();
  const { id } = useParams({ from: '/ontwerp/$id' });
  const { data: mij } = useMij();
  useTitel(t.samenwerken.openen.titel);
  // Who signs in now comes back here.
  if (mij === null) rememberPlace();
  return (
    <div className="sh-smal">
      <Heading level={1}>{t.samenwerken.openen.titel}</Heading>
      {mij === null && <Buiten />}
      {mij && <Bezig id={id} />}
    </div>
  );
}

function Bezig({ id }: { readonly id: string }) {
  const { t } = useTaal();
  const open = useOpenen();
  const { data, error } = useQuery({
    queryKey: ['mijn', 'openen', id],
    queryFn: async () => {
      const stuk = await loadStuk(id);
      return open(stuk, stuk.inhoud);
    },
    retry: false,
    gcTime: 0,
  });
  if (error) return <Probleem fout={error} />;
  return data === false ? (
    <Melding soort="warning" dringend>
      <p>{t.samenwerken.openen.pastNiet}</p>
    </Melding>
  ) : (
    <p role="status">{t.samenwerken.openen.bezig}</p>
  );
}
