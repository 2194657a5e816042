import { Heading } from '@nl-design-system-candidate/heading-react';
import { isOpen } from '@samenhang/core/kring';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Buiten, Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { useTitel } from '../ui/titel.ts';
import { Aandacht } from './Aandacht.tsx';
import { Afspraken } from './blad/Afspraken.tsx';
import { Einde, Terugblik } from './blad/Einde.tsx';
import { Leden } from './blad/Leden.tsx';
import { Plan } from './blad/Plan.tsx';
import { Teksten } from './blad/Teksten.tsx';
import { type Kring, kringVraag } from './vragen.ts';

/** One room, for who takes part. */
export function Kringblad() {
  const { t } = useTaal();
  const mij = useMij();
  useTitel(t.kring.titel);
  return (
    <div className="sh-smal sh-mijn">
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && (
        <>
          <Heading level={1}>{t.kring.titel}</Heading>
          <Buiten />
        </>
      )}
      {mij.data && <Geladen />}
      <p>
        <Koppeling to="/kring">{t.kring.alle}</Koppeling>
      </p>
    </div>
  );
}

function Geladen() {
  const { t } = useTaal();
  const { id = '' } = useParams({ strict: false });
  const { data, error } = useQuery(kringVraag(id));
  if (data) return <Blad kring={data} />;
  return (
    <>
      <Heading level={1}>{t.kring.titel}</Heading>
      {error ? <Probleem fout={error} /> : <p role="status">{t.mijn.laden}</p>}
    </>
  );
}

const gezegd = ['stelling', 'vraag', 'eigen', 'notitie', 'bevinding', 'systeemvraag'] as const;

function Blad({ kring }: { readonly kring: Kring }) {
  const { t, taal } = useTaal();
  const woorden = t.kring;
  const magWijzigen = kring.rol === 'gastheer' && isOpen(kring.staat);
  return (
    <div className="sh-kringblad">
      <Heading level={1}>{kring.titel}</Heading>
      <p>
        <Merkje>{woorden.staten[kring.staat]}</Merkje> <Merkje>{woorden.rollen[kring.rol]}</Merkje>
      </p>
      {kring.vernietigdOp !== null && (
        <Melding>
          <p>{woorden.einde.vernietigd(datumInWoorden(kring.vernietigdOp.slice(0, 10), taal))}</p>
        </Melding>
      )}
      <Aandacht aandacht={kring.aandacht} />
      <Plan kring={kring} magWijzigen={magWijzigen} />
      {kring.staat !== 'vernietigd' &&
        gezegd.map((soort) => <Teksten key={soort} kring={kring} soort={soort} />)}
      <Afspraken kring={kring} />
      {!isOpen(kring.staat) && <Terugblik kring={kring} />}
      <Leden kring={kring} />
      {kring.staat !== 'vernietigd' && <Einde kring={kring} />}
    </div>
  );
}
