import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { renderSVG } from 'uqr';
import { faultOf, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { confirmTweedeStap } from './vragen.ts';

interface NieuwestapProps {
  /** `otpauth://…` */
  readonly adres: string;
  readonly herstelcodes: readonly string[];
  readonly onKlaar: () => void;
}

/** What to put into the app, as a picture and to type; the codes for without it; and a first code to show that it works. */
export function Nieuwestap({ adres, herstelcodes, onKlaar }: NieuwestapProps) {
  const woorden = useTaal().t.toegang.tweedestap;
  const [code, setCode] = useState('');
  const bevestig = useMutation({ mutationFn: () => confirmTweedeStap(code.trim()), onSuccess: onKlaar });
  const onjuist = faultOf(bevestig.error, 'code') !== undefined;
  const sleutel = new URL(adres).searchParams.get('secret') ?? '';
  // In groups, as one types it; apps take no notice of the spaces.
  const groepen = (sleutel.match(/.{1,4}/gu) ?? []).join(' ');
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!bevestig.isPending) bevestig.mutate();
      }}
    >
      <Paragraph>{woorden.scan}</Paragraph>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(renderSVG(adres))}`}
        alt={woorden.qr}
        width={200}
        height={200}
      />
      <Paragraph>
        {woorden.sleutel} <code>{groepen}</code>
      </Paragraph>
      <Paragraph>{woorden.herstelcodes}</Paragraph>
      <ul>
        {herstelcodes.map((een) => (
          <li key={een}>
            <code>{een}</code>
          </li>
        ))}
      </ul>
      {bevestig.error && !onjuist && <Probleem fout={bevestig.error} />}
      <Tekstveld
        label={woorden.eersteCode}
        autoComplete="one-time-code"
        required
        fout={onjuist ? woorden.codeFout : undefined}
        waarde={code}
        onWaarde={setCode}
      />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" aria-disabled={bevestig.isPending}>
          {woorden.bevestig}
        </Button>
      </div>
    </form>
  );
}
