import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { readRaden } from './raden.ts';
import { haalbaarVraag } from './vragen.ts';

interface HaalbaarProps {
  /** The budget year. */
  readonly jaar: number;
  readonly deelnemers: readonly { readonly naam: string; readonly gemeente: string | null }[];
}

/** Can every council meet, give its view and be answered? Nothing of what is filled in is kept. */
export function Haalbaar({ jaar, deelnemers }: HaalbaarProps) {
  const { dossier: d } = useTaal().t;
  const [gevraagd, setGevraagd] = useState({ raden: '', dag: '' });
  return (
    <Uitklap titel={d.blok.haalbaar} className="sh-niet-drukken">
      <Vraag deelnemers={deelnemers} onVraag={setGevraagd} />
      {gevraagd.raden !== '' && <Uitkomst jaar={jaar} {...gevraagd} />}
    </Uitklap>
  );
}

interface VraagProps extends Pick<HaalbaarProps, 'deelnemers'> {
  readonly onVraag: (vraag: { readonly raden: string; readonly dag: string }) => void;
}

function Vraag({ deelnemers, onVraag }: VraagProps) {
  const { dossier: d } = useTaal().t;
  const id = useId();
  const [tekst, setTekst] = useState(() =>
    deelnemers
      .filter(({ gemeente }) => gemeente !== null)
      .map(({ naam }) => `${naam.replace(/^Gemeente /u, '')}: `)
      .join('\n'),
  );
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

interface UitkomstProps {
  readonly jaar: number;
  readonly raden: string;
  readonly dag: string;
}

function Uitkomst({ jaar, raden, dag }: UitkomstProps) {
  const { t, taal } = useTaal();
  const { data, error } = useQuery(haalbaarVraag(jaar, dag, raden, taal));
  if (error) return <p role="alert">{t.fouten.onbekend.tekst}</p>;
  return (
    <div role="status">
      {data?.haalbaar && (
        <>
          {data.haalbaar.zinnen.map((zin) => (
            <Paragraph key={zin} className="sh-tekst">
              {zin}
            </Paragraph>
          ))}
          <ul className="utrecht-unordered-list">
            {data.haalbaar.raden.map(({ gemeente, zin }) => (
              <li key={gemeente} className="utrecht-unordered-list__item">
                {zin}
              </li>
            ))}
          </ul>
          {data.letOp.map((zin) => (
            <Paragraph key={zin} className="sh-tekst">
              {zin}
            </Paragraph>
          ))}
        </>
      )}
    </div>
  );
}
