import { gripTabellen, lastChange } from '@samenhang/core';
import { gripSchema } from '@samenhang/core/antwoorden';
import { atlasOfDate, presentGripOf, registerOn } from '../bron/index.ts';
import type { Problem, ResourceRouter } from '../http/openbaar/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { dossierParams, gripQuery } from './schemas.ts';

/** How far a council has hold of the bodies of its gemeente. */
export function addGrip(router: ResourceRouter): void {
  const { bron } = router;
  const { regelingen } = bron.pakket;
  router.add({
    path: '/dossiers/{code}/grip',
    operationId: 'getGrip',
    tag: 'raad',
    summary: 'Hoeveel grip een gemeente heeft op haar regelingen',
    description:
      'De maten die uit het register en de wet komen, elk met haar formule en naast de mediaan van gemeenten met twee derde tot ' +
      'anderhalf keer zoveel inwoners; en van elke regeling waaruit is geteld. Wat een stem weegt en welk deel van de ' +
      'begroting het is, staat hier leeg: dat vullen organisaties in. Eén totaal is er niet.',
    params: dossierParams,
    query: gripQuery,
    body: gripSchema,
    vormen: tabelVormen(gripTabellen),
    handle({ datum = lastChange(regelingen) }, { code: gevraagd = '' }) {
      const code = gevraagd.toUpperCase();
      const problem: Problem = { code: 'onbekende-gemeente', gemeente: gevraagd };
      if (!atlasOfDate(bron, datum)?.gemeenten.some((gemeente) => gemeente.code === code))
        return { ok: false, problem };
      const make = () => {
        const dag = registerOn(bron, datum);
        const grip = dag && presentGripOf(bron, dag, code);
        if (!grip) throw new Error(`no gemeente ${code}`);
        return grip;
      };
      return { ok: true, key: [code, datum], make };
    },
  });
}
