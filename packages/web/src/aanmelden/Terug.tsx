import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Probleem, returnFromAanbieder } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { useBinnen } from './binnen.ts';

/** The page to which the identity provider sends people back: what it put in the address is handed over, once. */
export function Terug() {
  const woorden = useTaal().t.toegang.aanbieder;
  const binnen = useBinnen();
  const gedaan = useRef(false);
  const { mutate, error } = useMutation({ mutationFn: returnFromAanbieder, onSuccess: binnen });
  useTitel(woorden.titel);
  useEffect(() => {
    if (gedaan.current) return;
    gedaan.current = true;
    mutate(location.search.slice(1));
  }, [mutate]);
  return (
    <div className="sh-smal">
      <Heading level={1}>{woorden.titel}</Heading>
      {error ? (
        <>
          <Probleem fout={error} />
          <Koppeling to="/aanmelden">{woorden.opnieuw}</Koppeling>
        </>
      ) : (
        <p role="status">{woorden.bezig}</p>
      )}
    </div>
  );
}
