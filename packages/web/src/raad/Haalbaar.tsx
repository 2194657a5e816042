import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Eigendagen } from './Eigendagen.tsx';
import { readRaden, writeRaden } from './raden.ts';
import { type Eigendag, eigenHaalbaarVraag, haalbaarVraag } from './vragen.ts';

interface HaalbaarProps {
  /** The budget year. */
  readonly jaar: number;
  readonly regeling: string;
  readonly deelnemers: readonly { readonly naam: string; readonly gemeente: string | null }[];
}

type Raden = NonNullable<Parameters<typeof eigenHaalbaarVraag>[0]['raden']>;

/** What somebody asks by the form; nothing of it is kept. */
interface Gevraagd {
  readonly raden: Raden;
  readonly dag: string;
}

/** Can every council meet, give its view and be answered? With the days that one's own organisations filled in. */
export function Haalbaar({ jaar, regeling, deelnemers }: HaalbaarProps) {
  const { t, taal } = useTaal();
  const { data: mij } = useMij();
  const eigen = Boolean(mij);
  const bekend = useQuery(eigenHaalbaarVraag({ jaar, regeling, taal, dag: '' }, eigen)).data;
  const [gevraagd, setGevraagd] = useState<Gevraagd>();
  const raadsdagen = bekend?.eigen?.filter(({ over }) => over.soort === 'raad') ?? [];
  const { pagina } = t.kalender;
  return (
    <Uitklap titel={t.dossier.blok.haalbaar} className="sh-niet-drukken">
      <Paragraph className="sh-tekst">
        {!eigen ? pagina.radenOnbekend : raadsdagen.length > 0 ? pagina.radenBekend : pagina.radenGeen}
      </Paragraph>
      {raadsdagen.length > 0 && <Eigendagen dagen={raadsdagen} />}
      {gevraagd ? (
        <Gerekend jaar={jaar} regeling={regeling} eigen={eigen} gevraagd={gevraagd} />
      ) : (
        raadsdagen.length > 0 && bekend && <Uitkomst kalender={bekend} />
      )}
      <Vraag
        key={bekend ? 'bekend' : 'leeg'}
        begin={writeBegin(deelnemers, raadsdagen)}
        onVraag={setGevraagd}
      />
    </Uitklap>
  );
}

/** A line for each council, with its days as far as they are known. */
function writeBegin(deelnemers: HaalbaarProps['deelnemers'], dagen: readonly Eigendag[]): string {
  return deelnemers
    .filter(({ gemeente }) => gemeente !== null)
    .map(({ naam, gemeente }) => {
      const van = dagen.filter((d) => d.soort === 'raadsvergadering' && d.over.id === gemeente && !d.botsing);
      return `${naam.replace(/^Gemeente /u, '')}: ${van.map(({ datum }) => datum).join(', ')}`;
    })
    .join('\n');
}

interface VraagProps {
  readonly begin: string;
  readonly onVraag: (vraag: Gevraagd) => void;
}

function Vraag({ begin, onVraag }: VraagProps) {
  const { dossier: d } = useTaal().t;
  const id = useId();
  const [tekst, setTekst] = useState(begin);
  const [dag, setDag] = useState('');
  const [fout, setFout] = useState<string>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const gelezen = readRaden(tekst);
    setFout(gelezen.ok ? undefined : gelezen.fout);
    if (gelezen.ok) onVraag({ raden: gelezen.raden, dag });
  };
  return (
    <form className="sh-formulier" onSubmit={submit}>
      <div className="utrecht-form-field sh-tekstveld">
        <label className="utrecht-form-label" htmlFor={id}>
          {d.haalbaarRaden}
        </label>
        <span id={`${id}-uitleg`} className="sh-noot">
          {d.haalbaarUitleg}
        </span>
        {fout !== undefined && (
          <span className="sh-tekstveld__fout" role="alert">
            {d.haalbaarFout(fout)}
          </span>
        )}
        <textarea
          id={id}
          className="utrecht-textbox"
          rows={Math.min(12, tekst.split('\n').length + 1)}
          value={tekst}
          aria-describedby={`${id}-uitleg`}
          aria-invalid={fout !== undefined}
          onChange={(event) => setTekst(event.currentTarget.value)}
        />
      </div>
      <Tekstveld label={d.haalbaarDag} type="date" waarde={dag} onWaarde={setDag} />
      <p>
        <Button purpose="primary" type="submit">
          {d.haalbaarReken}
        </Button>
      </p>
    </form>
  );
}

interface GerekendProps extends Pick<HaalbaarProps, 'jaar' | 'regeling'> {
  readonly eigen: boolean;
  readonly gevraagd: Gevraagd;
}

/** With an account also by recess and by what a council needs to prepare. */
function Gerekend({ jaar, regeling, eigen, gevraagd: { raden, dag } }: GerekendProps) {
  const { t, taal } = useTaal();
  const wel = useQuery(eigenHaalbaarVraag({ jaar, regeling, taal, dag, raden }, eigen));
  const niet = useQuery({
    ...haalbaarVraag(jaar, dag, writeRaden(raden), taal),
    enabled: !eigen && raden.length > 0,
  });
  const { data, error } = eigen ? wel : niet;
  if (error) return <p role="alert">{t.fouten.onbekend.tekst}</p>;
  return <div role="status">{data && <Uitkomst kalender={data} />}</div>;
}

interface UitkomstProps {
  readonly kalender: {
    readonly letOp: readonly string[];
    readonly haalbaar?: {
      readonly zinnen: readonly string[];
      readonly raden: readonly { readonly gemeente: string; readonly zin: string }[];
    };
  };
}

function Uitkomst({ kalender: { haalbaar, letOp } }: UitkomstProps) {
  if (!haalbaar) return null;
  return (
    <>
      {haalbaar.zinnen.map((zin) => (
        <Paragraph key={zin} className="sh-tekst">
          {zin}
        </Paragraph>
      ))}
      <ul className="utrecht-unordered-list">
        {haalbaar.raden.map(({ gemeente, zin }) => (
          <li key={gemeente} className="utrecht-unordered-list__item">
            {zin}
          </li>
        ))}
      </ul>
      {letOp.map((zin) => (
        <Paragraph key={zin} className="sh-tekst">
          {zin}
        </Paragraph>
      ))}
    </>
  );
}
