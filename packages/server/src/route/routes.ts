import { presentVersnippering, versnipperingTabellen } from '@samenhang/core';
import { versnipperingSchema } from '@samenhang/core/antwoorden';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { readJaar } from '../keuze/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { versnipperingQuery } from './schemas.ts';

export function addVersnippering(router: ResourceRouter): void {
  const { takenboek } = router.bron.pakket;

  router.add({
    path: '/versnippering',
    operationId: 'getVersnippering',
    tag: 'taken',
    summary: 'Tafels van de voorbeeldhuishoudens in alle gemeenten',
    description:
      'Aan hoeveel tafels over elk voorbeeldhuishouden wordt beslist, in elke gemeente, en welke taken dat verklaren. ' +
      'Alleen voor de vaste voorbeelden: een eigen huishouden kan hier niet worden gevraagd.',
    query: versnipperingQuery,
    body: versnipperingSchema,
    vormen: tabelVormen(versnipperingTabellen),
    zwaar: true,
    handle({ jaar }) {
      const gelezen = readJaar(router.bron, jaar);
      if (!gelezen.ok) return gelezen;
      if (takenboek.huishoudens.length === 0)
        return {
          ok: false,
          problem: { code: 'geen-huishoudens' },
        };
      const { atlas } = gelezen;
      return { ok: true, key: [atlas.jaar], make: () => presentVersnippering({ atlas, takenboek }) };
    },
  });
}
