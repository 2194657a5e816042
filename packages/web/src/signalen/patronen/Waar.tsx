import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import type { PatronenAntwoord } from '@samenhang/core/signaal';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { stringifyStand } from '../../adres/index.ts';
import { Foutmelding, type Kaartbron, kaartVraag } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { useGezien } from '../../ui/gezien.ts';
import { Traag } from '../../ui/Skelet.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Uitvoerbalk } from '../../uitvoer/index.ts';
import { filterOf, type Patroonadres } from '../adres.ts';
import type { Keuzes } from '../keuzes.ts';
import { Filterveld } from './Filterveld.tsx';
import { Patroonkaart } from './Patroonkaart.tsx';
import { makePatroonbeeld, makePatroonbestanden } from './patroonbeeld.ts';
import { patronenVraag } from './vragen.ts';

interface WaarProps {
  readonly beheer: Standbeheer<Patroonadres>;
  readonly keuzes: Keuzes;
}

/** Where it is: a map of all signals, or of those of one task, seam or act, with its table and files. */
export function Waar({ beheer, keuzes }: WaarProps) {
  const { waar: woorden, vanIndeling } = useTaal().t.signaal.blad;
  const { stand, wijzig } = beheer;
  const { plek, gezien } = useGezien();
  const { atlas } = keuzes;
  const filter = filterOf(stand);
  const antwoord = useQuery({ ...patronenVraag('regio', stand.indeling, filter), enabled: gezien });
  const kaart = useQuery({ ...kaartVraag(atlas?.jaar ?? 0), enabled: gezien && atlas !== undefined });
  const fout = antwoord.error ?? kaart.error;
  return (
    <section className="sh-stapel sh-mijn__deel" aria-labelledby="waar" ref={plek}>
      <Heading level={2} id="waar">
        {woorden.titel}
      </Heading>
      <p>{woorden.lead}</p>
      <fieldset className="sh-filters">
        <legend className="sh-verborgen">{woorden.titel}</legend>
        <Filterveld label={woorden.over} beheer={beheer} keuzes={keuzes} />
        <Keuzeveld
          label={vanIndeling}
          waarde={stand.indeling ?? antwoord.data?.indeling ?? ''}
          opties={keuzes.of('indelingen').map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam }))}
          onKies={(indeling) => wijzig({ indeling, waarde: undefined })}
        />
      </fieldset>
      {fout && (
        <Foutmelding fout={fout} opnieuw={() => void Promise.all([antwoord.refetch(), kaart.refetch()])} />
      )}
      {atlas && antwoord.data && kaart.data ? (
        <Beeld atlas={atlas} kaart={kaart.data} antwoord={antwoord.data} keuzes={keuzes} stand={stand} />
      ) : (
        !fout && (
          <div className="sh-kaart sh-kaart--leeg">
            <Traag />
          </div>
        )
      )}
    </section>
  );
}

interface BeeldProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly antwoord: PatronenAntwoord;
  readonly keuzes: Keuzes;
  readonly stand: Patroonadres;
}

function Beeld({ atlas, kaart, antwoord, keuzes, stand }: BeeldProps) {
  const { t, taal, getal } = useTaal();
  const { blad } = t.signaal;
  const beeld = useMemo(() => makePatroonbeeld(atlas, kaart.vorm, antwoord), [atlas, kaart, antwoord]);
  const indeling = antwoord.indeling ?? '';
  const naam = keuzes.nameOf({ soort: 'indeling', waarde: indeling });
  const over = antwoord.kenmerk ? keuzes.nameOf(antwoord.kenmerk) : undefined;
  const { alles } = antwoord;
  const adres = `${location.origin}/signalen/patronen${stringifyStand({
    ...stand,
    indeling,
    ...(taal === 'en' ? { taal } : {}),
  })}`;
  return (
    <>
      <p role="status">
        {alles.signalen === null || alles.gemeenten === null
          ? blad.nogGeen
          : blad.waar.alles(over, getal.heel(alles.signalen), getal.heel(alles.gemeenten))}
      </p>
      <Patroonkaart atlas={atlas} kaart={kaart} beeld={beeld} indeling={naam} />
      <p className="sh-noot">{blad.waar.uitleg}</p>
      <Uitklap titel={blad.waar.tabel}>
        <Regiotabel antwoord={antwoord} bijschrift={blad.waar.prentTitel(naam, over)} />
      </Uitklap>
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-signalen-${indeling}${antwoord.kenmerk ? `-${antwoord.kenmerk.waarde}` : ''}`}
        soorten={['csv', 'json', 'svg', 'png']}
        deel={blad.waar.titel}
        maak={() =>
          makePatroonbestanden({
            beeld,
            vorm: kaart.vorm,
            antwoord,
            namen: { indeling: naam, over },
            adres,
            spraak: { t, getal },
          })
        }
      />
    </>
  );
}

/** All regions by name, also those of which no count is told. */
function Regiotabel({
  antwoord,
  bijschrift,
}: Pick<BeeldProps, 'antwoord'> & { readonly bijschrift: string }) {
  const { t, getal } = useTaal();
  const { blad, patronen: woorden } = t.signaal;
  return (
    <Schuif label={bijschrift}>
      <Tabel
        bijschrift={bijschrift}
        sleutel={({ waarde }) => waarde}
        rijen={antwoord.patronen}
        kolommen={[
          { id: 'naam', kop: blad.waar.regio, cel: ({ naam }) => naam, isNaam: true },
          {
            id: 'signalen',
            kop: woorden.kolommen.signalen,
            getal: true,
            cel: ({ signalen }) => (signalen === null ? blad.waar.teWeinig : getal.heel(signalen)),
          },
          {
            id: 'gemeenten',
            kop: woorden.kolommen.gemeenten,
            getal: true,
            cel: ({ gemeenten }) => (gemeenten === null ? '–' : woorden.minstens(getal.heel(gemeenten))),
          },
        ]}
      />
    </Schuif>
  );
}
