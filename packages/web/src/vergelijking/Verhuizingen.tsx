import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import type { Adresbeheer } from '../indelingen/index.ts';
import { jaarVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import type { Aandacht, Blikken } from './kaarten/zicht.ts';
import type { Vergelijkbeeld, Verhuizing } from './vergelijkbeeld.ts';

interface VerhuizingenProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld;
  readonly onAandacht: (aandacht: Aandacht | undefined) => void;
  readonly beheer: Adresbeheer;
}

const eersteRijen = 25;

/** The least moves that make the two the same, most inhabitants first. */
export function Verhuizingen({ blikken, beeld, onAandacht, beheer }: VerhuizingenProps) {
  const { t, getal } = useTaal();
  const [alles, setAlles] = useState(false);
  const kolommen = useKolommen();
  const { lijst } = beeld.verplaatsingen;
  if (lijst.length === 0) return null;
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.vergelijking.verhuizingen}</Heading>
      <p className="sh-tekst">{t.vergelijking.verhuizingenUitleg(blikken.a.naam, blikken.b.naam)}</p>
      <Schuif label={t.vergelijking.verhuizingen}>
        <Tabel
          bijschrift={t.vergelijking.verhuizingen}
          bijschriftVerborgen
          kolommen={kolommen}
          rijen={lijst}
          sleutel={({ gemeente }) => gemeente.code}
          volgorde={beheer.adres.volgorde ?? '-inwoners'}
          onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
          onRij={(rij) => onAandacht(rij && { gemeente: rij.gemeente.code })}
          {...(alles ? {} : { zichtbaar: eersteRijen })}
        />
      </Schuif>
      {lijst.length > eersteRijen && !alles && (
        <>
          <p className="sh-niet-drukken">
            <Button purpose="secondary" onClick={() => setAlles(true)}>
              {t.vergelijking.toonAlle(getal.heel(lijst.length))}
            </Button>
          </p>
          <p className="sh-alleen-druk">
            {t.acties.deelGedrukt(getal.heel(eersteRijen), getal.heel(lijst.length))}
          </p>
        </>
      )}
    </section>
  );
}

function useKolommen(): readonly Kolom<Verhuizing>[] {
  const { t, getal } = useTaal();
  const naamOf = ({ naam, code }: Verhuizing['van']) => naam || code;
  return [
    {
      id: 'naam',
      kop: t.tabel.gemeente,
      isNaam: true,
      sorteer: ({ gemeente }) => gemeente.naam,
      cel: ({ gemeente: { code, naam } }) => (
        <Koppeling to="/gemeente/$code" params={{ code }} search={jaarVan} preload={false}>
          {naam}
        </Koppeling>
      ),
    },
    {
      id: 'inwoners',
      kop: t.tabel.inwoners,
      getal: true,
      sorteer: ({ inwoners }) => inwoners ?? Number.NaN,
      cel: ({ inwoners }) => getal.heel(inwoners ?? Number.NaN),
    },
    { id: 'van', kop: t.vergelijking.van, sorteer: ({ van }) => naamOf(van), cel: ({ van }) => naamOf(van) },
    {
      id: 'naar',
      kop: t.vergelijking.naar,
      sorteer: ({ naar, doel }) => naamOf(naar ?? doel),
      cel: ({ naar, doel }) => (naar ? naamOf(naar) : t.vergelijking.nieuweRegio(naamOf(doel))),
    },
    {
      id: 'buren',
      kop: t.vergelijking.buren,
      getal: true,
      sorteer: ({ buren }) => buren.inBeide / buren.aantal,
      cel: ({ buren }) => t.vergelijking.burenVan(getal.heel(buren.inBeide), getal.heel(buren.aantal)),
    },
  ];
}
