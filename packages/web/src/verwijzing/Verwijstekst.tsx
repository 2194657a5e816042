import { Link } from '@nl-design-system-candidate/link-react';
import { linkTekst, type Tekstdeel } from '@samenhang/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, bodyOf } from '../atlas/index.ts';

const verwijzingenVraag = queryOptions({
  queryKey: ['verwijzingen'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/verwijzingen', { signal }))).verwijzingen,
  staleTime: Number.POSITIVE_INFINITY,
});

const geen: readonly [] = [];

/** Each piece with where it begins in the text: no two begin at one place. */
function placed(delen: readonly Tekstdeel[]): (Tekstdeel & { readonly plek: number })[] {
  let plek = 0;
  return delen.map((deel) => {
    const hier = plek;
    plek += deel.tekst.length;
    return { ...deel, plek: hier };
  });
}

interface VerwijstekstProps {
  readonly tekst: string;
  /** The year of which the law is meant: as it was on its first day. */
  readonly jaar: number;
}

/** A legal basis, source or licence in which each law, register and publication is a link where its address is known. */
export function Verwijstekst({ tekst, jaar }: VerwijstekstProps) {
  // Until the list is there, and without it, the text is there all the same.
  const { data = geen } = useQuery(verwijzingenVraag);
  const delen = useMemo(() => placed(linkTekst(tekst, data, `${jaar}-01-01`)), [tekst, data, jaar]);
  // One element: in a list of facts each piece of its own would be on a line of its own.
  return (
    <span>
      {delen.map(({ tekst: deel, adres, plek }) =>
        adres === null ? (
          deel
        ) : (
          <Link key={plek} href={adres}>
            {deel}
          </Link>
        ),
      )}
    </span>
  );
}
