import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { legeKennisvraag, searchKennis } from '@samenhang/core/kennis';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { Onderweg, Zoekveld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import type { Kennisadres } from './adres.ts';
import { Elders } from './Elders.tsx';
import { Ervaring } from './Ervaring.tsx';
import { Filters } from './Filters.tsx';
import { Regel } from './Regel.tsx';
import { type Ervaringregel, type Kennisregel, kennisVraag, useBoeken } from './vragen.ts';

/** What others know and did: found by words, filters and place; who has experience; and what else fits. */
export function Kennispagina() {
  const { t } = useTaal();
  const { data, error, refetch } = useQuery(kennisVraag);
  useTitel(t.kennis.titel);
  return (
    <div className="sh-pagina sh-kennis">
      <div className="sh-pagina__kop">
        <Heading level={1} className="sh-kopzin">
          {t.kennis.titel}
        </Heading>
        <Paragraph className="sh-lead">{t.kennis.lead}</Paragraph>
        <Paragraph className="sh-tekst">{t.kennis.uitleg}</Paragraph>
        <p>
          <Koppeling to="/kennis/inbrengen">{t.kennis.naarInbreng}</Koppeling>
        </p>
      </div>
      {data ? (
        <Blad items={data.items} ervaringen={data.ervaringen} />
      ) : (
        <div className="sh-kennis__wacht">
          <Onderweg fout={error} opnieuw={() => void refetch()} />
        </div>
      )}
    </div>
  );
}

interface BladProps {
  readonly items: readonly Kennisregel[];
  readonly ervaringen: readonly Ervaringregel[];
}

function useAdres(): readonly [Kennisadres, (nieuw: Kennisadres) => void] {
  const adres: Kennisadres = useSearch({ strict: false });
  const navigate = useNavigate();
  return [
    adres,
    (nieuw) =>
      void navigate({
        to: '.',
        search: (vorige) => ({ ...vorige, ...nieuw }),
        replace: true,
        resetScroll: false,
      }),
  ];
}

function Blad({ items, ervaringen }: BladProps) {
  const { t } = useTaal();
  const [adres, setAdres] = useAdres();
  const { taakNaam } = useBoeken();
  const { gevonden, telling } = searchKennis(items, { ...legeKennisvraag, ...adres });
  return (
    <>
      <section className="sh-sectie" aria-label={t.kennis.titel}>
        <Zoek key={adres.zoek ?? ''} adres={adres} onAdres={setAdres} />
        <Filters
          adres={adres}
          telling={telling}
          taakNaam={taakNaam}
          onKies={(filter, waarde) => setAdres({ [filter]: waarde === '' ? undefined : waarde })}
        />
        {items.length === 0 ? (
          <p role="status">{t.kennis.leeg}</p>
        ) : (
          <Lijst gevonden={gevonden} gemeente={adres.gemeente} />
        )}
      </section>
      {adres.zoek !== undefined && adres.zoek !== '' && <Elders zoek={adres.zoek} />}
      <Ervaring key={adres.taak ?? ''} items={items} ervaringen={ervaringen} begin={adres.taak ?? ''} />
      <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
        <p className="sh-noot">{t.kennis.voet}</p>
        <Uitvoerbalk
          adres={location.href}
          naam="samenhang-kennis"
          soorten={[]}
          maak={() => ({})}
          vanServer={[
            { naam: 'CSV (,)', href: '/api/v1/kennis?formaat=csv' },
            { naam: 'Excel', href: '/api/v1/kennis?formaat=xlsx' },
            { naam: 'JSON', href: '/api/v1/kennis' },
            { naam: t.kennis.volg, href: '/api/v1/kennis?formaat=atom' },
          ]}
        />
      </section>
    </>
  );
}

interface ZoekProps {
  readonly adres: Kennisadres;
  readonly onAdres: (nieuw: Kennisadres) => void;
}

/** Words, and from where one looks. */
function Zoek({ adres, onAdres }: ZoekProps) {
  const { t } = useTaal();
  const { atlas } = useBoeken();
  const [zoek, setZoek] = useState(adres.zoek ?? '');
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onAdres({ zoek: zoek.trim() === '' ? undefined : zoek.trim().slice(0, 64) } as Kennisadres);
  };
  const naam = atlas?.gemeenten.find(({ code }) => code === adres.gemeente)?.naam;
  return (
    <div className="sh-kennis__velden">
      <form className="sh-kennis__zoek" onSubmit={send}>
        <Tekstveld label={t.kennis.zoek} waarde={zoek} onWaarde={setZoek} type="search" />
        <Button type="submit" purpose="primary">
          {t.kennis.zoekKnop}
        </Button>
      </form>
      <div>
        <Zoekveld atlas={atlas} label={t.kennis.gemeente} onKies={(gemeente) => onAdres({ gemeente })} />
        {naam !== undefined && (
          <p>
            {t.kennis.vanuit(naam)}{' '}
            <button
              type="button"
              className="sh-tekstknop"
              onClick={() => onAdres({ gemeente: undefined } as unknown as Kennisadres)}
            >
              {t.kennis.zonderGemeente}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

const EERSTE = 30;

interface LijstProps {
  readonly gevonden: ReturnType<typeof searchKennis<Kennisregel>>['gevonden'];
  readonly gemeente: string | undefined;
}

function Lijst({ gevonden, gemeente }: LijstProps) {
  const { t, getal } = useTaal();
  const [alles, setAlles] = useState(false);
  const { length } = gevonden;
  return (
    <>
      <p role="status">{length === 0 ? t.kennis.niets : t.kennis.gevonden(length, getal.heel(length))}</p>
      <ul className="sh-kennis__lijst">
        {gevonden.slice(0, alles ? length : EERSTE).map(({ vindbaar, nabij }) => (
          <Regel key={vindbaar.id} regel={vindbaar} nabij={gemeente === undefined ? undefined : nabij} />
        ))}
      </ul>
      {!alles && length > EERSTE && (
        <Button purpose="secondary" onClick={() => setAlles(true)}>
          {t.kennis.meer(getal.heel(length - EERSTE))}
        </Button>
      )}
    </>
  );
}
