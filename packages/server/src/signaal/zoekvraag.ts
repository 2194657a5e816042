import type { z } from '@hono/zod-openapi';
import { KENMERKEN, type Kenmerk, type Kenmerksoort } from '@samenhang/core/signaal';
import type { Bron } from '../bron/index.ts';
import type { Signaalzoekvraag } from '../store/index.ts';
import type { zoekvraagSchema } from './schemas.ts';

/** Codes of the gemeenten of a region (`INDELING:CODE`) in the last year of the package; none where there is no such region. */
export function gemeentenOfRegio(bron: Bron, regio: string): readonly string[] {
  const atlas = bron.atlas(bron.laatsteJaar);
  const [indeling = '', code] = regio.split(/:(.*)/su);
  const editie = atlas?.edities.get(indeling);
  const nummer = editie?.regios.findIndex((een) => een.code === code) ?? -1;
  if (!atlas || !editie || nummer < 0) return [];
  const { leden, regioStart } = editie.overdekking;
  return [...leden.subarray(regioStart[nummer], regioStart[nummer + 1])].flatMap(
    (g) => atlas.gemeenten[g]?.code ?? [],
  );
}

/** What is asked, as the store asks it: of each kind one of its values; of a region also its gemeenten. */
export function readZoekvraag(bron: Bron, vraag: z.output<typeof zoekvraagSchema>): Signaalzoekvraag {
  const { tekst = '', staat, organisatie, van, tot, vanaf = 0, hoogstens = 20 } = vraag;
  const of = (soort: Kenmerksoort): Kenmerk[] => {
    const waarden = vraag[soort] ?? [];
    const eigen = waarden.map((waarde) => ({ soort, waarde }));
    if (soort !== 'regio') return eigen;
    const erin = waarden.flatMap((regio) => gemeentenOfRegio(bron, regio));
    return [...eigen, ...erin.map((waarde): Kenmerk => ({ soort: 'gemeente', waarde }))];
  };
  return {
    tekst,
    groepen: KENMERKEN.map(of).filter(({ length }) => length > 0),
    staten: staat && staat.length > 0 ? staat : ['open'],
    organisatie,
    van,
    tot,
    vanaf,
    hoogstens,
  };
}
