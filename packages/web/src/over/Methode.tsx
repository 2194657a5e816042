import { useQuery } from '@tanstack/react-query';
import { Foutmelding } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Traag } from '../ui/Skelet.tsx';
import { Overpagina } from './Overpagina.tsx';
import { ankerVan, type Blok, plat, Tekst } from './tekst/index.ts';

/** The method page in the language of the visitor: docs/methode.md or docs/method.md. */
async function loadMethode(taal: 'nl' | 'en'): Promise<readonly Blok[]> {
  const { default: blokken } =
    taal === 'nl' ? await import('../../../../docs/methode.md') : await import('../../../../docs/method.md');
  return blokken as readonly Blok[];
}

/** Every measure with its formula and a worked example. */
export function Methode() {
  const { t, taal } = useTaal();
  const { data, error, refetch } = useQuery({
    queryKey: ['methode', taal],
    queryFn: () => loadMethode(taal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <Foutmelding fout={error} opnieuw={() => void refetch()} />;
  return (
    <Overpagina pad={t.over.methode} titel={data ? undefined : t.over.methode}>
      {data ? (
        <>
          <Tekst blokken={data.slice(0, 1)} />
          <Inhoud blokken={data} />
          <Tekst blokken={data.slice(1)} />
        </>
      ) : (
        <Traag />
      )}
    </Overpagina>
  );
}

function Inhoud({ blokken }: { readonly blokken: readonly Blok[] }) {
  const { t } = useTaal();
  return (
    <nav aria-label={t.over.inhoud} className="sh-inhoudsopgave sh-niet-drukken">
      <ul>
        {blokken.map((blok) =>
          blok.soort === 'kop' && blok.niveau === 2 ? (
            <li key={plat(blok.delen)}>
              <a className="nl-link" href={`#${ankerVan(blok.delen)}`}>
                {plat(blok.delen)}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
