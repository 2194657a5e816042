import type { EigenRouter } from '../http/eigen/index.ts';
import type { Postbus } from '../post/index.ts';
import type { Opslag } from '../store/index.ts';
import { onbekendLid, problemOf } from './problemen.ts';
import { lidParams, lidSchema } from './schemas.ts';

/** Taking the second step of a member who lost it, who is told. */
export function addLedenstap(router: EigenRouter, opslag: Opslag, postbus: Postbus): void {
  router.add({
    method: 'post',
    path: '/mijn/organisaties/{organisatie}/leden/{persoon}/tweedestapeinde',
    operationId: 'createLedenstapeinde',
    tag: 'organisaties',
    recht: { soort: 'lid', handeling: 'wijzigen' },
    summary: 'Vraag een lid geen code meer',
    description:
      'Voor wie de app en de herstelcodes kwijt is. Overal waar dit lid is aangemeld, eindigt dat; het krijgt er bericht van, ' +
      'en het staat in het logboek. Van uzelf kan het alleen met uw wachtwoord.',
    params: lidParams,
    antwoord: lidSchema,
    async handle({ actor, taal, params: { organisatie = '', persoon = '' } }) {
      const store = await opslag.open();
      const organisaties = store.organisatiesFor(actor);
      const uitslag = await organisaties.endTweedeStap(organisatie, persoon);
      if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag, onbekendLid) };
      const hier = await organisaties.get(organisatie);
      const feit = { op: new Date().toISOString(), organisatie: hier.ok ? hier.waarde.naam : '' };
      const aan = { naar: uitslag.waarde.email, taal };
      await postbus.post(store, aan, { soort: 'tweede-stap-gewist', ...feit });
      return { ok: true, status: 200, antwoord: uitslag.waarde };
    },
  });
}
