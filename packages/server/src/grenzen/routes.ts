import type { ResourceRouter } from '../http/openbaar/index.ts';
import { crsParameter, kaartVormen } from '../kaart/index.ts';
import { jaarQuery, readJaar } from '../keuze/index.ts';
import { grenzenSchema } from './schemas.ts';

export function addGrenzen(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/grenzen',
    operationId: 'getGrenzen',
    tag: 'grenzen',
    summary: 'De grenzen van alle gemeenten',
    description: 'TopoJSON van één jaar, waargenomen of afgeleid uit een ander jaar (dat staat erbij).',
    query: jaarQuery.extend({ crs: crsParameter }),
    body: grenzenSchema,
    vormen: kaartVormen(grenzenSchema),
    thorough: true,
    handle(query) {
      const gelezen = readJaar(bron, query.jaar);
      if (!gelezen.ok) return gelezen;
      const { jaar } = gelezen.atlas;
      const grenzen = bron.pakket.grenzen(jaar);
      if (!grenzen) return { ok: false, problem: { code: 'geen-grenzen', jaar } };
      const { basis, bronjaar } = grenzen;
      return {
        ok: true,
        key: [jaar],
        make: () => {
          const { topologie } = grenzen;
          return {
            ...topologie,
            // The package names its object by the year; who draws a map wants one name for every year.
            objects: { gemeenten: Object.values(topologie.objects)[0] },
            samenhang: { jaar, basis, bronjaar },
          };
        },
      };
    },
  });
}
