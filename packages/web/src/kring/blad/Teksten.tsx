import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import {
  isOpen,
  KRINGSJABLONEN,
  KRINGUITGAAND,
  type Kringtekstsoort,
  type Kringthema,
} from '@samenhang/core/kring';
import { findPersoonsgegevens } from '@samenhang/core/signaal';
import { datumInWoorden } from '@samenhang/taal';
import { useState } from 'react';
import { Formulier, Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Merkje } from '../../ui/Merkje.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { useDoe } from '../doe.ts';
import { type Kring, type Kringtekst, keepTekst, removeTekst } from '../vragen.ts';
import { Zeker } from '../Zeker.tsx';
import { Instemming } from './Instemming.tsx';
import { Weg } from './Weg.tsx';

interface TekstenProps {
  readonly kring: Kring;
  readonly soort: Kringtekstsoort;
}

/** The texts of one kind in a room, to read and, for who may, to write. */
export function Teksten({ kring, soort }: TekstenProps) {
  const woorden = useTaal().t.kring.teksten[soort];
  const [open, setOpen] = useState<string>();
  const [weg, setWeg] = useState<Kringtekst>();
  const hier = kring.teksten.filter((tekst) => tekst.soort === soort);
  const schrijft =
    soort === 'eigen' ? kring.staat !== 'vernietigd' : isOpen(kring.staat) && kring.rol !== 'leerder';
  const sluit = () => setOpen(undefined);
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <p className="sh-noot">{woorden.uitleg}</p>
      {hier.length === 0 && open === undefined && <p>{woorden.leeg}</p>}
      {hier.map((tekst) =>
        open === tekst.id ? (
          <Schrijven key={tekst.id} kring={kring} soort={soort} bestaand={tekst} onSluit={sluit} />
        ) : (
          <Kaart
            key={tekst.id}
            kring={kring}
            tekst={tekst}
            onWeg={() => setWeg(tekst)}
            {...(schrijft && tekst.verzondenOp === null ? { onWijzig: () => setOpen(tekst.id) } : {})}
          />
        ),
      )}
      {weg && schrijft && <Weg kring={kring} tekst={weg} onTerug={() => setWeg(undefined)} />}
      {open === 'nieuw' && <Schrijven kring={kring} soort={soort} onSluit={sluit} />}
      {schrijft && open === undefined && (
        <Button purpose="secondary" onClick={() => setOpen('nieuw')}>
          {woorden.nieuw}
        </Button>
      )}
    </section>
  );
}

interface KaartProps {
  readonly kring: Kring;
  readonly tekst: Kringtekst;
  readonly onWeg: () => void;
  readonly onWijzig?: () => void;
}

function Kaart({ kring, tekst, onWeg, onWijzig }: KaartProps) {
  const { t, taal } = useTaal();
  const woorden = t.kring;
  const weg = useDoe(() => removeTekst(kring.id, tekst), onWeg);
  const wie = kring.leden.find(({ persoon }) => persoon === tekst.wie)?.naam ?? woorden.vertrokken;
  return (
    <article className="sh-kringtekst">
      {tekst.thema && <Merkje>{woorden.themas[tekst.thema]}</Merkje>}
      <p className="sh-kringtekst__tekst">{tekst.tekst}</p>
      <p className="sh-noot">{woorden.van(wie, datumInWoorden(tekst.gewijzigdOp.slice(0, 10), taal))}</p>
      {tekst.instemming && <Instemming kring={kring} tekst={tekst} instemming={tekst.instemming} />}
      {weg.error && <Probleem fout={weg.error} />}
      {onWijzig && (
        <div className="sh-knoppen">
          <Button purpose="subtle" onClick={onWijzig}>
            {woorden.wijzig}
          </Button>
          <Zeker knop={woorden.weg} zeker={woorden.zekerTekst} onZeker={() => weg.mutate(undefined)} />
        </div>
      )}
    </article>
  );
}

interface SchrijvenProps extends TekstenProps {
  readonly bestaand?: Kringtekst;
  readonly onSluit: () => void;
}

function Schrijven({ kring, soort, bestaand, onSluit }: SchrijvenProps) {
  const { t } = useTaal();
  const woorden = t.kring;
  const [tekst, setTekst] = useState(bestaand?.tekst ?? '');
  const [thema, setThema] = useState<Kringthema | null>(bestaand?.thema ?? null);
  const [geweigerd, setGeweigerd] = useState(false);
  const weigert = KRINGUITGAAND.includes(soort) && findPersoonsgegevens(tekst).length > 0;
  const bewaar = useDoe(() => keepTekst(kring.id, { soort, thema, tekst }, bestaand), onSluit);
  const themas: readonly Kringthema[] = soort === 'stelling' ? KRINGSJABLONEN[kring.sjabloon].themas : [];
  return (
    <Formulier
      fout={bewaar.error}
      bezig={bewaar.isPending}
      knop={woorden.bewaar}
      onVerstuur={() => {
        setGeweigerd(weigert);
        if (!weigert) bewaar.mutate(undefined);
      }}
      onSluit={onSluit}
    >
      {themas.length > 0 && (
        <Keuzeveld
          label={woorden.thema}
          waarde={thema ?? ''}
          opties={[
            { waarde: '', tekst: woorden.geenThema },
            ...themas.map((een) => ({ waarde: een, tekst: woorden.themas[een] })),
          ]}
          onKies={(een) => setThema(themas.find((naam) => naam === een) ?? null)}
        />
      )}
      <Bewaaktveld
        naam={`kring-${soort}`}
        label={woorden.teksten[soort].nieuw}
        hoogstens={10_000}
        regels={4}
        required
        waarde={tekst}
        fout={geweigerd && weigert ? woorden.geweigerd : undefined}
        onWaarde={setTekst}
      />
    </Formulier>
  );
}
