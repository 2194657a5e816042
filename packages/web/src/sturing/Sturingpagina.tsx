import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { fieldOf } from '@samenhang/core';
import { type Catalogus, datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Merkformulier } from '../aanvulling/index.ts';
import { Onderweg } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { useRaadvraag } from '../raad/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { useTitel } from '../ui/titel.ts';
import { Vinkje } from '../ui/velden/Vinkje.tsx';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import { Controleert, Grond, Stuurt, Taaknaam, VoertUit } from './Taakcellen.tsx';
import { type Sturing, sturingVraag, type Taaksturing } from './vragen.ts';

/** Per task of a gemeente: who steers, who executes, by which mandate or contract, who checks. */
export function Sturingpagina() {
  const code = (useParams({ strict: false }).code ?? '').toUpperCase();
  const { t } = useTaal();
  const { vanaf, eigen } = useRaadvraag(code);
  const { data, error, refetch } = useQuery(sturingVraag({ code, vanaf, eigen }));
  useTitel(data ? t.sturing.titel(data.gemeente.naam) : code);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return <Blad sturing={data} eigen={eigen} />;
}

interface BladProps {
  readonly sturing: Sturing;
  readonly eigen: boolean;
}

function Kruimels({ gemeente }: Pick<Sturing, 'gemeente'>) {
  const { t } = useTaal();
  return (
    <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
      <Koppeling to="/raad/$code" params={{ code: gemeente.code }} search={keuzeVan}>
        {t.dossier.titel(gemeente.naam)}
      </Koppeling>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{t.sturing.naar}</span>
    </nav>
  );
}

function Blad({ sturing, eigen }: BladProps) {
  const { t, taal, getal } = useTaal();
  const { sturing: woorden } = t;
  const { gemeente, taken, datum, registerTot } = sturing;
  const aantal = getal.heel(taken.length);
  const onbekend = taken.filter(({ leemten }) => leemten.includes('uitvoerder')).length;
  const adres = `/dossiers/${gemeente.code}/sturing`;
  return (
    <div className="sh-pagina">
      <div className="sh-pagina__kop">
        <Kruimels gemeente={gemeente} />
        <Heading level={1} className="sh-kopzin">
          {woorden.titel(gemeente.naam)}
        </Heading>
        <Paragraph className="sh-lead">
          {onbekend === 0 ? woorden.leadAlles(aantal) : woorden.lead(aantal, getal.heel(onbekend))}
        </Paragraph>
        <Paragraph className="sh-tekst">
          {woorden.uitleg} {registerTot !== null && woorden.register(datumInWoorden(registerTot, taal))}
        </Paragraph>
      </div>
      <Leemten leemten={sturing.leemten} />
      <Taken sturing={sturing} />
      {eigen && <Vulaan sturing={sturing} />}
      <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
        <p className="sh-noot">{eigen ? woorden.beslotenVoet : woorden.openbaarVoet}</p>
        <Uitvoerbalk
          adres={`${location.origin}/raad/${gemeente.code}/sturing`}
          naam={`samenhang-sturing-${gemeente.code}`}
          soorten={[]}
          maak={() => ({})}
          vanServer={[
            { naam: 'CSV (,)', href: `/api/v1${adres}?formaat=csv&vanaf=${datum}` },
            { naam: 'JSON', href: `/api/v1${eigen ? '/mijn' : ''}${adres}${eigen ? '' : `?vanaf=${datum}`}` },
            { naam: 'Excel', href: `/api/v1${adres}?formaat=xlsx&vanaf=${datum}` },
          ]}
        />
      </section>
    </div>
  );
}

/** Of how many tasks what is not known, and who can fill it in. */
function Leemten({ leemten }: Pick<Sturing, 'leemten'>) {
  const { t, getal } = useTaal();
  const woorden = t.sturing.leemten;
  const er = leemten.filter(({ taken }) => taken > 0);
  return (
    <section className="sh-sectie" aria-labelledby="leemten">
      <Heading level={2} id="leemten">
        {woorden.kop}
      </Heading>
      {er.length === 0 ? (
        <Paragraph>{woorden.niets}</Paragraph>
      ) : (
        <>
          <ul className="utrecht-unordered-list">
            {er.map(({ leemte, taken }) => (
              <li key={leemte} className="utrecht-unordered-list__item">
                {woorden[leemte](getal.heel(taken))}
              </li>
            ))}
          </ul>
          <Paragraph className="sh-noot">{woorden.wie}</Paragraph>
        </>
      )}
    </section>
  );
}

function Taken({ sturing }: Pick<BladProps, 'sturing'>) {
  const { t } = useTaal();
  const { kolommen, leemten, naar } = t.sturing;
  const { datum, gemeente, taken } = sturing;
  const [alleen, setAlleen] = useState(false);
  return (
    <section className="sh-sectie" aria-label={naar}>
      <div className="sh-niet-drukken">
        <Vinkje label={leemten.alleen} aan={alleen} onWissel={setAlleen} />
      </div>
      <Tabel<Taaksturing>
        bijschrift={naar}
        bijschriftVerborgen
        className="sh-tabel--stapel sh-tabel--alles sh-tabel--onder sh-sturing"
        rijen={alleen ? taken.filter(({ leemten: mist }) => mist.includes('uitvoerder')) : taken}
        sleutel={({ taak }) => taak}
        kolommen={[
          {
            id: 'taak',
            kop: kolommen.taak,
            isNaam: true,
            cel: (taak) => <Taaknaam taak={taak} datum={datum} />,
          },
          {
            id: 'stuurt',
            kop: kolommen.stuurt,
            cel: (taak) => <Stuurt taak={taak} gemeente={gemeente.naam} />,
          },
          { id: 'voertUit', kop: kolommen.voertUit, cel: (taak) => <VoertUit taak={taak} /> },
          { id: 'grond', kop: kolommen.grond, cel: (taak) => <Grond taak={taak} /> },
          {
            id: 'controleert',
            kop: kolommen.controleert,
            cel: (taak) => <Controleert taak={taak} datum={datum} />,
          },
        ]}
      />
    </section>
  );
}

type Taakveld = keyof Catalogus['aanvulling']['velden'] & `taak${string}`;
const taakvelden: readonly [Taakveld, ...Taakveld[]] = [
  'taakuitvoerder',
  'taakgrond',
  'taaktoezicht',
  'taaksturing',
];

/** What a member knows of a task, kept among the own records of their organisation. */
function Vulaan({ sturing: { gemeente, taken } }: Pick<BladProps, 'sturing'>) {
  const { t, taal } = useTaal();
  const { vul } = t.sturing;
  const ask = (veld: Taakveld) => {
    const keuzes = fieldOf(veld)?.keuzes;
    return {
      veld,
      vraag: t.aanvulling.velden[veld],
      uitleg: vul.waardeUitleg,
      ...(keuzes ? { antwoorden: keuzes.map((waarde) => ({ waarde, tekst: waarde })) } : {}),
    };
  };
  const [eerste, ...rest] = taakvelden;
  return (
    <Merkformulier
      over={{ soort: 'raad', id: gemeente.code }}
      vragen={[ask(eerste), ...rest.map(ask)]}
      watLabel={vul.wat}
      titel={vul.titel}
      kenmerken={{
        label: vul.taak,
        opties: taken.map(({ taak, naam, naamEn }) => ({
          waarde: taak,
          tekst: taal === 'en' ? naamEn : naam,
        })),
      }}
      bron={{ label: vul.bron, uitleg: vul.bronUitleg }}
    />
  );
}
