import { dossierSchema, opleggerSchema } from '@samenhang/core/antwoorden';
import { dossierTabellen } from '@samenhang/core/dossier';
import { presentDossier, presentOplegger } from '../bron/index.ts';
import type { Problem, ResourceRouter } from '../http/openbaar/index.ts';
import { spraakOf } from '../kalender/index.ts';
import { taligeTabelVormen } from '../tabel/index.ts';
import { addGrip } from './grip.ts';
import { readDossier } from './lees.ts';
import { dossierParams, dossierQuery, opleggerParams, opleggerQuery } from './schemas.ts';
import { addSturing } from './sturing.ts';

function addEen(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/dossiers/{code}',
    operationId: 'getDossier',
    tag: 'raad',
    summary: 'Alle regelingen van een gemeente, voor haar raad',
    description:
      'Wat de raad het komende jaar wanneer te doen heeft, alle regelingen waar de gemeente aan meedoet (wat het eerst ' +
      'aandacht vraagt bovenaan), de zetels per fractie en waar de stukken staan.',
    params: dossierParams,
    query: dossierQuery,
    body: dossierSchema,
    vormen: taligeTabelVormen(dossierTabellen),
    handle({ vanaf, taal = 'nl' }, { code = '' }) {
      const gelezen = readDossier(bron, code, vanaf);
      if (!gelezen.ok) return gelezen;
      const { vraag } = gelezen;
      const make = () => presentDossier(bron, vraag, spraakOf(taal));
      return { ok: true, key: [vraag.kring.gemeente.code, vraag.vanaf, taal], make };
    },
  });
}

function addOplegger(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/dossiers/{code}/regelingen/{id}',
    operationId: 'getOplegger',
    tag: 'raad',
    summary: 'De oplegger van één regeling voor één raad',
    description:
      'In een vaste vorm: wat er wordt gevraagd en wanneer, waar het over gaat, wat het kost, wat de stem weegt, wie beslist, ' +
      'waar naar te kijken is, en welke vragen de raad kan stellen. Wat niemand heeft ingevuld, staat bij onbekend.',
    params: opleggerParams,
    query: opleggerQuery,
    body: opleggerSchema,
    handle({ vanaf, taal = 'nl' }, { code = '', id = '' }) {
      const gelezen = readDossier(bron, code, vanaf);
      if (!gelezen.ok) return gelezen;
      const { vraag } = gelezen;
      const onbekend: Problem = { code: 'onbekende-regeling', regeling: id };
      if (!vraag.kring.regelingen.some(({ rooId }) => rooId === id)) return { ok: false, problem: onbekend };
      const make = () => {
        const oplegger = presentOplegger(bron, vraag, id, spraakOf(taal));
        if (!oplegger) throw new Error(`no regeling ${id}`);
        return oplegger;
      };
      return { ok: true, key: [vraag.kring.gemeente.code, id, vraag.vanaf, taal], make };
    },
  });
}

/** The dossier of a council. */
export function addDossiers(router: ResourceRouter): void {
  addEen(router);
  addOplegger(router);
  addGrip(router);
  addSturing(router);
}
