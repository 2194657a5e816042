import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Atlas, Plaatsbron } from '@samenhang/core';
import { datumInWoorden, inTaal, kleineLetter, ledennamen, type Spraak } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { parseStand } from '../adres/index.ts';
import { andereNamenVan, type Jaarbeeld, Onderweg, useJaarbeeld, zoekgegevensVraag } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Jaarkeuze, jaarVan, useStand } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Cijfers, kopzinVan, NietVanKracht, Regie } from './Antwoord.tsx';
import { fillGaten, lawDay, listGaten, listOnbekend, makeAntwoord, type Uitkomst } from './antwoord.ts';
import { useVraag, type Vraagbeheer } from './gebruik.ts';
import { Kaarten } from './Kaarten.tsx';
import { Meenemen } from './Meenemen.tsx';
import { Naarsignaal } from './Naarsignaal.tsx';
import { Ontbrekend } from './Ontbrekend.tsx';
import { Tafelbeeld } from './Tafelbeeld.tsx';
import { Uitvoerdruk } from './Uitvoering.tsx';
import { Huishouden } from './vraag/Huishouden.tsx';
import { stringifyHash } from './vraag/hash.ts';
import { Plaatsvraag } from './vraag/Plaatsvraag.tsx';
import { legeVraag } from './vraag/vraag.ts';
import { type Routegegevens, routegegevensVraag } from './vragen.ts';

/** Who is responsible for this household, here? Asked, computed and kept in the browser only. */
export function Routepagina() {
  const { t } = useTaal();
  const { stand } = useStand(parseStand);
  const beeld = useJaarbeeld(stand.jaar);
  const gegevens = useQuery(routegegevensVraag);
  const beheer = useVraag();
  useTitel(t.route.titel);
  const fout = beeld.fout ?? gegevens.error;
  if (fout || !beeld.atlas || !gegevens.data)
    return (
      <Onderweg
        fout={fout}
        opnieuw={() => {
          beeld.opnieuw();
          if (gegevens.isError) void gegevens.refetch();
        }}
      />
    );
  return <Blad beeld={beeld} atlas={beeld.atlas} gegevens={gegevens.data} beheer={beheer} />;
}

const zonderPlaatsen = { plaatsen: [] };

interface BladProps {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly gegevens: Routegegevens;
  readonly beheer: Vraagbeheer;
}

function Blad({ atlas, beeld, gegevens, beheer }: BladProps) {
  const { vraag } = beheer;
  const [gevuld, setGevuld] = useState<ReadonlyMap<string, string>>(new Map());
  const spraak = { ...useTaal(), atlas };
  // All places at once, before anything is asked: as with the rest, no request tells what somebody looks for.
  const { plaatsen } = useQuery(zoekgegevensVraag(atlas.jaar)).data ?? zonderPlaatsen;
  const bron = useMemo(
    () => ({ atlas, andereNamen: andereNamenVan(atlas), postcodes: gegevens.postcodes, plaatsen }),
    [atlas, gegevens, plaatsen],
  );
  const uitkomst = useMemo(
    () => makeAntwoord(bron, gegevens, vraag, fillGaten(bron, gevuld)),
    [bron, gegevens, vraag, gevuld],
  );
  const fill = (gat: string, eigen: string | undefined) =>
    setGevuld((oud) => new Map([...oud].filter(([g]) => g !== gat).concat(eigen ? [[gat, eigen]] : [])));
  const klaar = uitkomst.soort === 'antwoord';
  return (
    <div className="sh-route">
      <Kop spraak={spraak} gegevens={gegevens} beheer={beheer} uitkomst={uitkomst} />
      <div className="sh-route__vraag sh-niet-drukken">
        <Vraag bron={bron} jaren={beeld.jaren} gegevens={gegevens} beheer={beheer} klaar={klaar} />
        <NaarAntwoord uitkomst={uitkomst} />
      </div>
      <div className="sh-route__antwoord" id="antwoord" tabIndex={-1}>
        <Uitkomstblad atlas={atlas} gegevens={gegevens} beheer={beheer} uitkomst={uitkomst} />
        {klaar && (
          <Ontbrekend
            spraak={spraak}
            taken={gegevens.takenboek.taken}
            gaten={listGaten(bron, uitkomst.route)}
            beeld={beeld}
            gevuld={gevuld}
            onVul={fill}
          />
        )}
      </div>
    </div>
  );
}

interface KopProps extends Pick<BladProps, 'gegevens' | 'beheer'> {
  readonly spraak: Spraak;
  readonly uitkomst: Uitkomst;
}

/** The headline: the question, or the answer in one sentence. */
function Kop({ spraak, gegevens, beheer, uitkomst }: KopProps) {
  const { route } = spraak.t;
  if (uitkomst.soort === 'antwoord')
    return (
      <header className="sh-route__kop">
        <p className="sh-bovenkop">{route.menu}</p>
        <Heading level={1} className="sh-kopzin">
          {kopzinVan(spraak, uitkomst.plek, uitkomst.route)}
        </Heading>
        <Samengevat gegevens={gegevens} beheer={beheer} />
      </header>
    );
  return (
    <header className="sh-route__kop">
      <p className="sh-bovenkop">{route.menu}</p>
      <Heading level={1} className="sh-kopzin">
        {route.titel}
      </Heading>
      <Paragraph className="sh-lead">{route.lead}</Paragraph>
      <Geheim />
    </header>
  );
}

/** That nothing of this leaves the browser: above the question, and below it once there is an answer. */
function Geheim() {
  const { route } = useTaal().t;
  return (
    <p className="sh-geheim sh-niet-drukken">
      <strong>{route.privacyKop}.</strong> {route.privacy}
    </p>
  );
}

/** On paper, where the question is not printed: who needs what. */
function Samengevat({ gegevens, beheer }: Pick<BladProps, 'gegevens' | 'beheer'>) {
  const taalgebruik = useTaal();
  const { leden } = beheer.vraag;
  const namen = ledennamen(taalgebruik, leden);
  const regels = leden.map(({ behoeften }, i) => {
    const gekozen = gegevens.takenboek.behoeften.filter((b) => behoeften.includes(b.behoefte));
    return `${namen[i] ?? ''}: ${gekozen.map((b) => kleineLetter(inTaal(taalgebruik.taal, b))).join(', ') || '–'}`;
  });
  return <p className="sh-alleen-druk">{regels.join('. ')}.</p>;
}

interface VraagProps extends Omit<BladProps, 'atlas' | 'beeld'> {
  readonly jaren: readonly number[];
  readonly bron: Plaatsbron;
  /** Whether there is an answer. */
  readonly klaar: boolean;
}

/** All that is asked: a place, and what is going on. */
function Vraag({ bron, jaren, gegevens, beheer, klaar }: VraagProps) {
  const { t } = useTaal();
  const { vraag, wijzig } = beheer;
  return (
    <section className="sh-route__vragen" aria-label={t.route.vraagKop}>
      <Berichten gegevens={gegevens} beheer={beheer} />
      <section className="sh-stap" aria-labelledby="stap-plaats">
        <Heading level={2} id="stap-plaats">
          {t.route.plaats.kop}
        </Heading>
        <Plaatsvraag
          bron={bron}
          label={t.route.plaats.label}
          keuze={vraag.plaats}
          onKies={(plaats) => wijzig({ ...(plaats ? { plaats } : {}), leden: vraag.leden })}
          uitleg={t.route.plaats.hulp}
        />
      </section>
      <Huishouden bron={bron} gegevens={gegevens} beheer={beheer} />
      <div className="sh-knoppen">
        {beheer.herstel && (
          <Button purpose="secondary" onClick={beheer.herstel}>
            {t.route.ongedaan}
          </Button>
        )}
        {stringifyHash(vraag) !== '' && (
          <Button purpose="subtle" onClick={() => beheer.vervang(legeVraag)}>
            {t.route.opnieuw}
          </Button>
        )}
      </div>
      {klaar && <Geheim />}
      <Jaar jaar={bron.atlas.jaar} jaren={jaren} />
    </section>
  );
}

/** The year, which may be in the address that the server sees; what stands behind the '#' stays there. */
function Jaar({ jaar, jaren }: { readonly jaar: number; readonly jaren: readonly number[] }) {
  const { t, taal } = useTaal();
  const navigate = useNavigate();
  const change = (nieuw: number) =>
    void navigate({
      to: '.',
      search: (stand) => ({ ...stand, jaar: nieuw }),
      hash: true,
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  return (
    <div>
      <Jaarkeuze jaren={jaren} jaar={jaar} onJaar={change} />
      <p className="sh-noot">{t.route.jaarUitleg(datumInWoorden(lawDay(jaar), taal))}</p>
    </div>
  );
}

/** What of the address could not be read. */
function Berichten({ gegevens, beheer }: Pick<VraagProps, 'gegevens' | 'beheer'>) {
  const { t } = useTaal();
  const onbekend = listOnbekend(gegevens, beheer.vraag);
  const noem = (stukken: readonly string[]) => stukken.map((s) => `‘${s}’`).join(', ');
  return (
    <>
      {beheer.onleesbaar.length > 0 && (
        <Melding soort="warning" dringend>
          <Heading level={2} appearance="level-4">
            {t.route.beschadigd}
          </Heading>
          <p>{t.route.beschadigdUitleg(noem(beheer.onleesbaar))}</p>
        </Melding>
      )}
      {onbekend.length > 0 && (
        <Melding soort="warning" dringend>
          <p>{t.route.onbekendeBehoefte(noem(onbekend))}</p>
        </Melding>
      )}
    </>
  );
}

interface UitkomstProps extends Omit<BladProps, 'beeld'> {
  readonly uitkomst: Uitkomst;
}

function Uitkomstblad({ atlas, gegevens, beheer, uitkomst }: UitkomstProps) {
  const spraak = { ...useTaal(), atlas };
  const { t } = spraak;
  if (uitkomst.soort !== 'antwoord')
    return (
      <p className="sh-route__wacht">
        {uitkomst.soort === 'plaats' ? t.route.antwoord.eerstPlaats : t.route.antwoord.eerstBehoefte}
      </p>
    );
  const { plek, route } = uitkomst;
  const adres = `${location.origin}/route?jaar=${atlas.jaar}${stringifyHash(beheer.vraag)}`;
  return (
    <>
      <Cijfers spraak={spraak} route={route} />
      <NietVanKracht route={route} gegevens={gegevens} />
      <Tafelbeeld spraak={spraak} route={route} thuis={plek.gemeente} />
      <Regie spraak={spraak} route={route} />
      <Kaarten spraak={spraak} route={route} gegevens={gegevens} vraag={beheer.vraag} />
      <Uitvoerdruk spraak={spraak} route={route} />
      <Meenemen spraak={spraak} plek={plek} route={route} adres={adres} />
      <Naarsignaal atlas={atlas} plek={plek} route={route} />
      <p className="sh-niet-drukken">
        <Koppeling to="/route/versnippering" search={jaarVan}>
          {t.route.naarVersnippering}
        </Koppeling>
      </p>
    </>
  );
}

/** On a phone the answer is far below the question: this stays in sight and goes there. */
function NaarAntwoord({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const { t, getal } = useTaal();
  if (uitkomst.soort !== 'antwoord') return null;
  const { min, max } = uitkomst.route.aantalTafels;
  const aantal = min === max ? getal.heel(min) : t.route.antwoord.tussen(getal.heel(min), getal.heel(max));
  return (
    <div className="sh-route__balk">
      <span role="status">{t.route.antwoord.tafels(aantal)}</span>
      <Button
        purpose="primary"
        onClick={() => {
          const antwoord = document.getElementById('antwoord');
          antwoord?.scrollIntoView();
          antwoord?.focus({ preventScroll: true });
        }}
      >
        {t.route.antwoord.naar}
      </Button>
    </div>
  );
}
