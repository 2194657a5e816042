import type { Atlas, Ontwerpopgave } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useQueryClient } from '@tanstack/react-query';
import { atlasVraag } from '../../atlas/index.ts';
import type { Schermwerk } from '../../samenwerken/index.ts';
import type { Ontwerpcijfers } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { holdsSame } from '../openen/gelijk.ts';
import { openOntwerp } from '../openen/openen.ts';
import { toOntwerpbestand } from '../uitvoer.ts';

interface Werkbron {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  readonly ontwerp: Ontwerpbeeld;
  readonly lagen: readonly Labels[];
  readonly cijfers: Ontwerpcijfers;
}

/** The design on the screen as what is kept and compared: as a file, and how another takes its place. */
export function useSchermwerk(props: Werkbron): Schermwerk {
  const { atlas, ontwerp, lagen, cijfers } = props;
  const client = useQueryClient();
  const { beheer, beeld, bekend } = ontwerp;
  const opgave = { ...props.opgave, tijd: beheer.vraag.tijd };
  return {
    atlas,
    kaart: beeld.kaart,
    opgave,
    lagen,
    maak: (titel) => toOntwerpbestand({ atlas, opgave, lagen, bekend, waarde: cijfers.waarde, titel }),
    isGelijk: (inhoud) => holdsSame(atlas, inhoud, props.opgave, lagen),
    async onToon(inhoud) {
      const uitkomst = await openOntwerp(JSON.stringify(inhoud), (jaar) =>
        client.query({ ...atlasVraag(jaar), staleTime: 'static' }).catch(() => undefined),
      );
      if (uitkomst.ok) beheer.vervang(uitkomst.vraag);
    },
    gemeente: beheer.vraag.gemeente,
    onGemeente: (gemeente) => beheer.noteer({ gemeente }),
  };
}
