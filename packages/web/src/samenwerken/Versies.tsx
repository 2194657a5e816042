import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { geschiedenisVraag, type OpenStuk, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { type Kant, Verschil } from './verschil/Verschil.tsx';
import { versieVraag } from './vragen.ts';
import { layersOf, type Schermwerk } from './werk.ts';

interface VersiesProps {
  readonly open: OpenStuk;
  readonly werk: Schermwerk;
}

/** What is on the screen, as a choice beside the versions. */
const scherm = 'scherm';

/** Any two versions of a design beside each other, or one beside what is on the screen. */
export function Versies(props: VersiesProps) {
  const { t } = useTaal();
  const [open, setOpen] = useState(false);
  return (
    <div className="sh-stapel">
      <Button purpose="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.samenwerken.versies.titel}
      </Button>
      {open && <Keuze {...props} />}
    </div>
  );
}

function Keuze({ open, werk }: VersiesProps) {
  const { t, taal, getal } = useTaal();
  const woorden = t.samenwerken.versies;
  const { data: stappen, error } = useQuery(geschiedenisVraag(open.id, open.versie));
  const [van, setVan] = useState(String(Math.max(1, open.versie - 1)));
  const [met, setMet] = useState(scherm);
  if (error) return <Probleem fout={error} />;
  if (!stappen) return <p role="status">{woorden.laden}</p>;
  const opties = [
    { waarde: scherm, tekst: woorden.scherm },
    ...stappen.toReversed().map(({ versie, wie, wanneer }) => ({
      waarde: String(versie),
      tekst: woorden.versie(
        getal.heel(versie),
        wie ?? t.samenwerken.opmerkingen.iemand,
        datumInWoorden(wanneer, taal),
      ),
    })),
  ];
  const naamVan = (keuze: string) =>
    keuze === scherm ? woorden.scherm : t.mijn.versie(getal.heel(Number(keuze)));
  return (
    <div className="sh-stapel">
      <Keuzeveld label={woorden.van} waarde={van} opties={opties} onKies={setVan} />
      <Keuzeveld label={woorden.met} waarde={met} opties={opties} onKies={setMet} />
      <Naast {...{ open, werk, van, met, naamVan }} />
    </div>
  );
}

interface NaastProps extends VersiesProps {
  readonly van: string;
  readonly met: string;
  readonly naamVan: (keuze: string) => string;
}

function Naast({ open, werk, van, met, naamVan }: NaastProps) {
  const { t } = useTaal();
  const woorden = t.samenwerken.versies;
  const { atlas, kaart, opgave, onGemeente } = werk;
  const vraagVan = (keuze: string) => ({
    ...versieVraag(open.id, keuze === scherm ? open.versie : Number(keuze)),
    enabled: keuze !== scherm,
  });
  const [een, ander] = [useQuery(vraagVan(van)), useQuery(vraagVan(met))];
  const fout = een.error ?? ander.error;
  if (fout) return <Probleem fout={fout} />;
  const sideOf = (keuze: string, data: typeof een.data): Kant | 'laden' | undefined => {
    if (keuze === scherm) return { naam: naamVan(keuze), lagen: werk.lagen };
    if (!data) return 'laden';
    const lagen = layersOf(atlas, data.inhoud);
    return lagen && { naam: naamVan(keuze), lagen };
  };
  const [a, b] = [sideOf(van, een.data), sideOf(met, ander.data)];
  if (a === 'laden' || b === 'laden') return <p role="status">{woorden.laden}</p>;
  if (!a || !b) return <p>{woorden.pastNiet}</p>;
  return <Verschil {...{ atlas, kaart, onGemeente, a, b }} vraag={opgave.lagen} />;
}
