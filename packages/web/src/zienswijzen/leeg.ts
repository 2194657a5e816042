import type { Zienswijze } from '@samenhang/core';
import type { Gepubliceerd } from './vragen.ts';

/** What a new view begins with: nothing, or the published text of another council. */
export function leegOntwerp(van: Gepubliceerd | undefined): Zienswijze {
  if (!van)
    return {
      over: { soort: 'regeling', id: '' },
      aanleiding: 'begroting',
      jaar: null,
      titel: '',
      alineas: [],
      staat: 'concept',
    };
  const { over, aanleiding, jaar, titel, alineas, id } = van;
  return { over, aanleiding, jaar, titel, alineas, staat: 'concept', overgenomenVan: id };
}

/** Which published view the address asks to begin with: behind the `#`, which goes to no server. */
export function readOvername(): { readonly van: string; readonly over: string } | undefined {
  const vraag = new URLSearchParams(window.location.hash.slice(1));
  const [van, over] = [vraag.get('van'), vraag.get('over')];
  return van === null || over === null ? undefined : { van, over };
}
