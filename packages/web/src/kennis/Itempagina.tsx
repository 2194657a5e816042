import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { agendaVraag } from '../agenda/index.ts';
import { Onderweg } from '../atlas/index.ts';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Drukknop } from '../ui/Drukknop.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Beheer } from './Beheer.tsx';
import { hideKennis, KENNIS, type Kennisregel, kennisVraag, recoverKennis, useBoeken } from './vragen.ts';

/** One item: all that is known of it, where it stands, and what its organisation can do with it. */
export function Itempagina() {
  const id = useParams({ strict: false }).id ?? '';
  const { t } = useTaal();
  const { data, error, refetch } = useQuery(kennisVraag);
  const [weg, setWeg] = useState<'weg' | 'verborgen'>();
  const regel = data?.items.find((een) => een.id === id);
  useTitel(regel?.item.titel ?? t.kennis.titel);
  if (!data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return (
    <div className="sh-pagina sh-kennis">
      <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
        <Koppeling to="/kennis">{t.kennis.item.terug}</Koppeling>
      </nav>
      {weg !== undefined ? (
        <Weg id={id} hoe={weg} onTerug={() => setWeg(undefined)} />
      ) : regel ? (
        <>
          <Blad regel={regel} />
          <Beheer regel={regel} onWeg={setWeg} />
        </>
      ) : (
        <>
          <Heading level={1}>{t.kennis.titel}</Heading>
          <Paragraph>{t.kennis.item.onbekend}</Paragraph>
        </>
      )}
    </div>
  );
}

/** In the place of what was just put away, with how to take it back. */
function Weg({ id, hoe, onTerug }: { id: string; hoe: 'weg' | 'verborgen'; onTerug: () => void }) {
  const { t } = useTaal();
  const client = useQueryClient();
  const terug = useMutation({
    mutationFn: (): Promise<unknown> => (hoe === 'weg' ? recoverKennis(id) : hideKennis(id, null)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KENNIS });
      onTerug();
    },
  });
  return (
    <>
      <Heading level={1}>{t.kennis.titel}</Heading>
      <p role="status">{hoe === 'weg' ? t.kennis.beheer.isWeg : t.kennis.beheer.verborgen}</p>
      {terug.error && <Probleem fout={terug.error} />}
      <div className="sh-knoppen">
        <Button purpose="primary" onClick={() => terug.mutate()}>
          {t.kennis.beheer.ongedaan}
        </Button>
      </div>
    </>
  );
}

function useLinkzin({ linkGezienOp, linkKapotSinds }: Kennisregel): string {
  const { t, taal } = useTaal();
  if (linkKapotSinds !== null) return t.kennis.kapot(datumInWoorden(linkKapotSinds, taal));
  return linkGezienOp === null
    ? t.kennis.item.linkNiet
    : t.kennis.item.linkGoed(datumInWoorden(linkGezienOp, taal));
}

function Blad({ regel }: { readonly regel: Kennisregel }) {
  const { t, taal } = useTaal();
  const { taakNaam } = useBoeken();
  const { item, gebied, organisatie, gewijzigdOp } = regel;
  const { kennis } = t;
  const linkzin = useLinkzin(regel);
  const feiten: readonly (readonly [string, string])[] = [
    [kennis.soort, kennis.soorten[item.soort]],
    [kennis.item.maker, item.maker === '' ? kennis.item.onbekendeMaker : item.maker],
    [kennis.item.verschenen, item.verschenen === '' ? kennis.item.onbekendeDatum : item.verschenen],
    [kennis.item.geldt, gebied === '' ? kennis.item.land : gebied],
    [kennis.item.taken, item.taken.map(taakNaam).join(', ') || kennis.item.geenTaken],
    [kennis.onderbouwing, kennis.onderbouwingen[item.onderbouwing]],
    [kennis.item.licentie, kennis.licenties[item.licentie]],
    [kennis.item.link, linkzin],
  ];
  return (
    <>
      <div className="sh-pagina__kop">
        <Heading level={1} className="sh-kopzin">
          {item.titel}
        </Heading>
        <p className="sh-lead">
          <Link href={item.link} rel="noreferrer">
            {kennis.item.open}
          </Link>
        </p>
      </div>
      <dl className="sh-kennis__feiten">
        {feiten.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      <Opgaven ids={item.opgaven} />
      <p className="sh-noot">
        {kennis.ingebracht(organisatie.naam)}. {kennis.item.gewijzigd(datumInWoorden(gewijzigdOp, taal))}.
      </p>
      <Drukknop />
    </>
  );
}

/** The opgaven that it helps with, as far as they are on the agenda. */
function Opgaven({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTaal();
  const { data } = useQuery({ ...agendaVraag({}), enabled: ids.length > 0 });
  const opgaven = data?.opgaven.filter(({ id }) => ids.includes(id)) ?? [];
  if (opgaven.length === 0) return null;
  return (
    <section className="sh-sectie" aria-labelledby="opgaven">
      <Heading level={2} id="opgaven">
        {t.kennis.item.opgaven}
      </Heading>
      <ul className="utrecht-unordered-list">
        {opgaven.map(({ id, titel }) => (
          <li key={id} className="utrecht-unordered-list__item">
            <Koppeling to="/agenda/$id" params={{ id }}>
              {titel}
            </Koppeling>
          </li>
        ))}
      </ul>
    </section>
  );
}
