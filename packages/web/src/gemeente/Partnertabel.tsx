import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type Atlas, neighboursOf, type Partner } from '@samenhang/core';
import { kleineLetter } from '@samenhang/taal';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { type GekozenIndelingen, keuzeVan, naamVan, type Standbeheer } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import type { Gemeenteverhaal } from './beeld.ts';

interface PartnertabelProps {
  readonly atlas: Atlas;
  readonly verhaal: Gemeenteverhaal;
  readonly gekozen: GekozenIndelingen;
  readonly beheer: Standbeheer;
}

/** On a phone ten are two screens already; who wants them all asks once. */
const eersteRijen = 10;

/** The partners, most shared first, and the neighbours that are no partner. */
export function Partnertabel({ atlas, verhaal, gekozen, beheer }: PartnertabelProps) {
  const { t, getal } = useTaal();
  const [alles, setAlles] = useState(false);
  const kolommen = useKolommen(atlas, verhaal, gekozen);
  const aantal = verhaal.partners.length;
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2} id="partners">
        {t.gemeente.partnersTitel}
      </Heading>
      <Burenzin atlas={atlas} verhaal={verhaal} />
      {aantal > 0 && (
        <Schuif label={t.gemeente.partnersTitel}>
          <Tabel
            bijschrift={t.gemeente.partnersTitel}
            bijschriftVerborgen
            kolommen={kolommen}
            rijen={verhaal.partners}
            sleutel={({ gemeente }) => String(gemeente)}
            volgorde={beheer.stand.volgorde ?? '-paar'}
            onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
            {...(alles ? {} : { zichtbaar: eersteRijen })}
            className="sh-tabel--stapel"
          />
        </Schuif>
      )}
      {aantal > eersteRijen && !alles && (
        <>
          <p className="sh-niet-drukken">
            <Button purpose="secondary" onClick={() => setAlles(true)}>
              {t.gemeente.toonAlle(getal.heel(aantal))}
            </Button>
          </p>
          <p className="sh-alleen-druk">
            {t.acties.deelGedrukt(getal.heel(eersteRijen), getal.heel(aantal))}
          </p>
        </>
      )}
    </section>
  );
}

function Burenzin({ atlas, verhaal }: Pick<PartnertabelProps, 'atlas' | 'verhaal'>) {
  const { t } = useTaal();
  if (verhaal.burenZonder.length === 0) return <p className="sh-tekst">{t.gemeente.alleBuren}</p>;
  return (
    <p className="sh-tekst">
      {t.gemeente.burenZonder}{' '}
      {verhaal.burenZonder.map((buur, i) => {
        const gemeente = atlas.gemeenten[buur];
        return (
          gemeente && (
            <span key={gemeente.code}>
              {i > 0 && (i === verhaal.burenZonder.length - 1 ? t.gemeente.en : ', ')}
              <Koppeling to="/gemeente/$code" params={{ code: gemeente.code }} search={keuzeVan}>
                {gemeente.naam}
              </Koppeling>
            </span>
          )
        );
      })}
      .
    </p>
  );
}

function useKolommen(
  atlas: Atlas,
  verhaal: Gemeenteverhaal,
  gekozen: GekozenIndelingen,
): readonly Kolom<Partner>[] {
  const { t, getal } = useTaal();
  const buren = new Set(neighboursOf(atlas, verhaal.index));
  const n = gekozen.indelingen.length;
  const naam = (index: number) => atlas.gemeenten[index]?.naam ?? '';
  return [
    {
      id: 'naam',
      kop: t.tabel.gemeente,
      isNaam: true,
      sorteer: ({ gemeente }) => naam(gemeente),
      cel: ({ gemeente }) => <Partnernaam atlas={atlas} index={gemeente} buur={buren.has(gemeente)} />,
    },
    {
      id: 'paar',
      kop: t.gemeente.paar,
      getal: true,
      sorteer: ({ congruentie }) => congruentie,
      cel: ({ congruentie }) => getal.procent(congruentie),
    },
    {
      id: 'gedeeld',
      kop: t.gemeente.gedeeld,
      sorteer: ({ aantal }) => aantal,
      getal: true,
      cel: ({ aantal, gedeeld }) => (
        <span className="sh-blokjes">
          <Blokjes aantal={n} gedeeld={gedeeld} /> {t.gemeente.vanDe(getal.heel(aantal), getal.heel(n))}
        </span>
      ),
    },
    { id: 'welke', kop: t.gemeente.welke, cel: (partner) => <Welke partner={partner} gekozen={gekozen} /> },
    {
      id: 'inwoners',
      kop: t.tabel.inwoners,
      getal: true,
      sorteer: ({ gemeente }) => atlas.inwoners[gemeente] ?? Number.NaN,
      cel: ({ gemeente }) => getal.heel(atlas.inwoners[gemeente] ?? Number.NaN),
    },
  ];
}

interface PartnernaamProps {
  readonly atlas: Atlas;
  readonly index: number;
  readonly buur: boolean;
}

function Partnernaam({ atlas, index, buur }: PartnernaamProps) {
  const { t } = useTaal();
  const { code = '', naam = '' } = atlas.gemeenten[index] ?? {};
  return (
    <>
      <Koppeling to="/gemeente/$code" params={{ code }} search={keuzeVan} preload={false}>
        {naam}
      </Koppeling>{' '}
      {buur && <Merkje>{t.gemeente.buur}</Merkje>}
    </>
  );
}

/** A square for each chosen indeling, filled where it is shared. The words beside it say the same. */
function Blokjes({ aantal, gedeeld }: { readonly aantal: number; readonly gedeeld: readonly number[] }) {
  const vol = new Set(gedeeld);
  return (
    <svg className="sh-blokjes__rij" width={aantal * 8} height="10" aria-hidden="true">
      {Array.from({ length: aantal }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the square stands for
        <rect key={i} x={i * 8 + 0.5} y="1.5" width="6" height="7" className={vol.has(i) ? 'vol' : ''} />
      ))}
    </svg>
  );
}

/** Which indelingen are shared, or which are not: the shorter of the two lists. */
function Welke({ partner, gekozen }: { readonly partner: Partner; readonly gekozen: GekozenIndelingen }) {
  const { t, taal, getal } = useTaal();
  const n = gekozen.indelingen.length;
  const namen = (delen: boolean) =>
    gekozen.indelingen
      .filter((_, i) => partner.gedeeld.includes(i) === delen)
      .map(({ rij }) => naamVan(rij, taal));
  const lijst = (delen: boolean) => namen(delen).map(kleineLetter).join(', ');
  if (partner.aantal === n)
    return (
      <>{n === 1 ? namen(true)[0] : n === 2 ? t.gemeente.beideKort : t.gemeente.alleKort(getal.woord(n))}</>
    );
  return <>{partner.aantal <= n / 2 ? t.gemeente.alleen(lijst(true)) : t.gemeente.behalve(lijst(false))}</>;
}
