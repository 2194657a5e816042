import { Heading } from '@nl-design-system-candidate/heading-react';
import { keurToets, keurWijziging, type Toets, type Toetsfout } from '@samenhang/core/uitvoerbaarheid';
import { useState } from 'react';
import { Formulier as Verstuurbaar } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Bewaaktveld } from '../signalen/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { useDoe } from './doe.ts';
import { Genodigdenveld, Takenveld } from './Keuzevelden.tsx';
import type { Veldenprops } from './velden.ts';
import { keepToets, type Mijn } from './vragen.ts';

interface FormulierProps {
  readonly organisatie: string;
  /** Undefined while it is new. */
  readonly stuk: Mijn | undefined;
  readonly onSluit: (id?: string) => void;
}

const leeg: Toets = { titel: '', wat: '', taken: [], wet: null, uiterlijk: '', genodigden: [] };

/** A link of which nothing is filled in, is none. */
const tidy = (toets: Toets): Toets =>
  toets.wet?.naam.trim() === '' && toets.wet.link.trim() === '' ? { ...toets, wet: null } : toets;

function useToets({ organisatie, stuk, onSluit }: FormulierProps) {
  const [toets, setToets] = useState<Toets>(stuk?.inhoud ?? leeg);
  const [fouten, setFouten] = useState<readonly Toetsfout[]>([]);
  const bewaar = useDoe(
    (heel: Toets) => keepToets(organisatie, heel, stuk),
    ({ id }) => onSluit(id),
  );
  const keep = () => {
    const heel = tidy(toets);
    const vast = stuk ? keurWijziging(stuk.inhoud, heel, stuk.staat) : [];
    const mis = [...keurToets(heel), ...vast];
    setFouten(mis);
    if (mis.length === 0) bewaar.mutate(heel);
  };
  return { toets, setToets, fouten, bewaar, keep };
}

/** A toets to write: what would change, for which tasks, and who is asked until when. */
export function Formulier(props: FormulierProps) {
  const { organisatie, stuk, onSluit } = props;
  const { t } = useTaal();
  const woorden = t.uitvoerbaarheid.formulier;
  const { toets, setToets, fouten, bewaar, keep } = useToets(props);
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    return fout && t.uitvoerbaarheid.fouten[fout.code];
  };
  const open = stuk?.staat === 'open';
  const velden = { toets, onWijzig: setToets, foutBij };
  return (
    <section className="sh-niet-drukken sh-agenda__formulier">
      <Heading level={3}>{stuk ? woorden.kop(stuk.inhoud.titel) : woorden.kopNieuw}</Heading>
      <Verstuurbaar
        fout={bewaar.error}
        knop={woorden.bewaar}
        bezig={bewaar.isPending}
        onVerstuur={keep}
        onSluit={() => onSluit()}
      >
        {open ? (
          <Melding>
            <p>{woorden.vast}</p>
          </Melding>
        ) : (
          <Voorstelvelden {...velden} />
        )}
        <Tekstveld
          label={woorden.uiterlijk}
          type="date"
          waarde={toets.uiterlijk}
          fout={foutBij('uiterlijk')}
          onWaarde={(uiterlijk) => setToets({ ...toets, uiterlijk })}
        />
        <Genodigdenveld {...velden} organisatie={organisatie} />
      </Verstuurbaar>
    </section>
  );
}

/** What is proposed: fixed once it is open. */
function Voorstelvelden({ toets, onWijzig, foutBij }: Veldenprops) {
  const woorden = useTaal().t.uitvoerbaarheid.formulier;
  const wet = toets.wet ?? { naam: '', link: '' };
  return (
    <>
      <Bewaaktveld
        naam="titel"
        hoogstens={200}
        label={woorden.titel}
        waarde={toets.titel}
        fout={foutBij('titel')}
        onWaarde={(titel) => onWijzig({ ...toets, titel })}
      />
      <Bewaaktveld
        naam="wat"
        hoogstens={5000}
        label={woorden.wat}
        uitleg={woorden.watHulp}
        regels={6}
        waarde={toets.wat}
        fout={foutBij('wat')}
        onWaarde={(wat) => onWijzig({ ...toets, wat })}
      />
      <Takenveld toets={toets} onWijzig={onWijzig} foutBij={foutBij} />
      <Bewaaktveld
        naam="wet.naam"
        hoogstens={200}
        label={woorden.wetNaam}
        uitleg={woorden.wetHulp}
        waarde={wet.naam}
        fout={foutBij('wet.naam')}
        onWaarde={(naam) => onWijzig({ ...toets, wet: { ...wet, naam } })}
      />
      <Tekstveld
        label={woorden.wetLink}
        type="url"
        waarde={wet.link}
        fout={foutBij('wet.link')}
        onWaarde={(link) => onWijzig({ ...toets, wet: { ...wet, link } })}
      />
    </>
  );
}
