import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden, describeZoek } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { stringifyStand } from '../../adres/index.ts';
import { Onderweg } from '../../atlas/index.ts';
import { useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan, type Standbeheer, useStand } from '../../keuze/index.ts';
import { Raadkiezer } from '../../raadkeuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { klassen } from '../../ui/klassen.ts';
import { Melding } from '../../ui/Melding.tsx';
import { Term } from '../../ui/Term.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Uitvoerbalk } from '../../uitvoer/index.ts';
import { parseRegisteradres, type Registeradres } from '../adres.ts';
import { Registerfilters, Volgorde } from './Registerfilters.tsx';
import { Bladwijzer, Registerlijst } from './Registerlijst.tsx';
import { fileAddress, type Lijst, lijstVraag, type Register } from './vragen.ts';
import { Zoekbalk } from './Zoekbalk.tsx';

type Beheer = Standbeheer<Registeradres>;

/** The register: search it, narrow it, and open what was looked for. */
export function Registerpagina() {
  const { t } = useTaal();
  const beheer = useStand(parseRegisteradres);
  const { data: mij } = useMij();
  const eigen = Boolean(mij);
  const { data, error, refetch, isPlaceholderData } = useQuery(lijstVraag(beheer.stand, eigen));
  useTitel(t.regelingen.titel);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return (
    <div className="sh-pagina">
      <Kop data={data} beheer={beheer} />
      {data.register ? (
        <Inhoud
          data={data}
          register={data.register}
          beheer={beheer}
          laadt={isPlaceholderData}
          eigen={eigen}
        />
      ) : (
        <Onbekend data={data} />
      )}
    </div>
  );
}

interface KopProps {
  readonly data: Lijst;
  readonly beheer: Beheer;
}

function Kop({ data, beheer: { stand, wijzig } }: KopProps) {
  const { t, taal } = useTaal();
  return (
    <div className="sh-pagina__kop">
      <Heading level={1} className="sh-kopzin">
        {t.register.kop}
      </Heading>
      <Paragraph className="sh-lead">
        {t.regelingen.uitlegVoor} <Term begrip="regeling">{t.regelingen.regeling}</Term>{' '}
        {t.register.inleiding(datumInWoorden(data.recept.datum, taal))}
      </Paragraph>
      <Zoekbalk
        zoek={stand.zoek ?? ''}
        onZoek={(zoek) =>
          wijzig({ zoek: zoek.trim() === '' ? undefined : zoek, sorteer: undefined, pagina: undefined })
        }
      />
      <Raadkiezer />
    </div>
  );
}

/** What was chosen, but for the day. */
function withoutDay(vorige: object) {
  const { datum: _datum, ...rest } = keuzeVan(vorige);
  return rest;
}

/** A day of which the register knows nothing. */
function Onbekend({ data: { recept } }: { readonly data: Lijst }) {
  const { t, taal } = useTaal();
  const { vanaf, tot } = recept.kennis;
  return (
    <Melding soort="warning">
      <p>
        {t.regelingen.kopOnbekend(datumInWoorden(recept.datum, taal))}{' '}
        {t.regelingen.onbekend(datumInWoorden(vanaf, taal), datumInWoorden(tot, taal))}
      </p>
      <p>
        <Koppeling to="/regelingen" search={withoutDay}>
          {t.register.naarBekend}
        </Koppeling>
      </p>
    </Melding>
  );
}

interface InhoudProps extends KopProps {
  readonly register: Register;
  readonly laadt: boolean;
  readonly eigen: boolean;
}

function Inhoud({ data, register, beheer, laadt, eigen }: InhoudProps) {
  const { t, getal } = useTaal();
  const { recept, regelingen } = data;
  const adres = `${location.origin}/regelingen${stringifyStand({ ...beheer.stand, datum: recept.datum })}`;
  return (
    <>
      <Registerfilters register={register} datum={recept.datum} beheer={beheer} />
      {recept.kennis.stand === 'onvolledig' && <Melding soort="warning">{t.regelingen.onvolledig}</Melding>}
      <div className="sh-registerkop">
        <div role="status" className="sh-telling">
          <p>
            {register.zoek === null && register.aantal === register.totaal
              ? t.register.alleGelden(getal.heel(register.totaal))
              : t.register.gevonden(getal.heel(register.aantal), getal.heel(register.totaal))}
          </p>
          <Zoeknoten register={register} />
        </div>
        {regelingen.length > 1 && <Volgorde beheer={beheer} />}
      </div>
      {regelingen.length === 0 ? (
        <Melding>{t.register.niets}</Melding>
      ) : (
        <div className={klassen('sh-registerblad', laadt && 'sh-laadt')}>
          <Registerlijst rijen={regelingen} />
          <Bladwijzer register={register} beheer={beheer} />
        </div>
      )}
      <Verder data={data} />
      <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
        {eigen && <p className="sh-noot">{t.register.eigenLijst}</p>}
        <Uitvoerbalk
          adres={adres}
          naam={`samenhang-regelingen-${recept.datum}`}
          soorten={[]}
          maak={() => ({})}
          vanServer={[
            { naam: 'CSV (,)', href: fileAddress(beheer.stand, 'csv') },
            { naam: 'JSON', href: fileAddress(beheer.stand, 'json') },
            { naam: 'Excel', href: fileAddress(beheer.stand, 'xlsx') },
          ]}
        />
      </section>
    </>
  );
}

/** That something else was looked for than what was typed, or less, or more widely. */
function Zoeknoten({ register }: { readonly register: Register }) {
  const { t } = useTaal();
  return describeZoek(t, register.zoek).map((zin) => <p key={zin}>{zin}</p>);
}

/** The way to who meets whom in all of them. */
function Verder({ data: { recept } }: { readonly data: Lijst }) {
  const { t } = useTaal();
  return (
    <p>
      <Koppeling to="/regelingen/samen" search={(vorige) => ({ ...keuzeVan(vorige), datum: recept.datum })}>
        {t.register.naarSamen}
      </Koppeling>
    </p>
  );
}
