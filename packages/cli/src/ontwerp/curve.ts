import type { Ontwerpopgave } from '@samenhang/core';
import { type CurvePunt, curvegammas } from '@samenhang/motor';
import type { Werk } from '../pakket/index.ts';
import { compute, runTaak, tellStopped } from '../rekenen/index.ts';
import { Bevinding, type Schrijver, tabel, toonAantal, toonGetal, toonProcent } from '../uitvoer/index.ts';
import type { Herontwerpopties } from './vraag/opties.ts';

function describe(punten: readonly CurvePunt[]): string[] {
  return [
    'De beste verdeling bij elke gamma, zonder de andere eisen (aaneengesloten, aantal, inwoners …)',
    ...tabel(
      [
        { kop: 'gamma', rechts: true },
        { kop: 'regio’s', rechts: true },
        { kop: 'waarde', rechts: true },
        { kop: 'grens', rechts: true },
        { kop: 'hoogstens beter', rechts: true },
        { kop: 'bewezen' },
      ],
      punten.map((p) => [
        toonGetal(p.gamma, 2),
        toonAantal(p.aantalRegios),
        toonGetal(p.waarde, 1),
        toonGetal(p.grens, 1),
        p.bewezen ? '' : toonProcent(p.waarde > 0 ? p.gat / p.waarde : null),
        p.bewezen ? 'ja' : 'nee',
      ]),
    ),
  ];
}

/** Regions against agreement: the best division for a series of resolutions, and the indelingen of now beside it. */
export async function showCurve(
  { atlas }: Werk,
  opgave: Ontwerpopgave,
  { exact = false, tijd, seed, json, laag }: Herontwerpopties,
  schrijver: Schrijver,
  stop: AbortSignal,
): Promise<void> {
  const gewogen = (opgave.lagen[laag - 1]?.indelingen ?? []).flatMap(({ indeling, gewicht = 1 }) => {
    const editie = atlas.edities.get(indeling);
    return editie ? [{ editie, gewicht }] : [];
  });
  if (gewogen.length === 0)
    throw new Bevinding(`Zonder indelingen is er geen curve: noem ze in laag ${laag}.`);
  const vraag = {
    overdekkingen: gewogen.map((g) => g.editie.overdekking),
    wegingen: gewogen.map((g) => g.gewicht),
    ...(opgave.overeenkomst ? { overeenkomst: opgave.overeenkomst } : {}),
    ...(opgave.iteraties === undefined ? {} : { iteraties: opgave.iteraties }),
    gammas: curvegammas,
    exact,
  };
  const verloop = await compute(
    tijd,
    schrijver,
    ({ signal, fase, tijdMs, meld }) =>
      runTaak({ soort: 'curve', vraag: { ...vraag, tijdMs } }, [seed], schrijver, {
        signal,
        fase,
        voortgang: ({ punten }) => meld(`${punten.length} van ${curvegammas.length} punten`),
      }),
    { vanaf: 'zoeken', stop },
  );
  const vandaag = gewogen.map(({ editie }) => ({
    indeling: editie.indeling,
    aantalRegios: editie.regios.length,
  }));
  const punten = verloop.antwoord.map(({ labels: _, ...punt }) => punt);
  if (json === true) schrijver.json({ jaar: atlas.jaar, punten, vandaag, seconden: verloop.seconden });
  else
    schrijver.regels(
      ...describe(verloop.antwoord),
      '',
      `Nu: ${vandaag.map((v) => `${v.indeling} ${toonAantal(v.aantalRegios)}`).join(', ')} regio’s.`,
    );
  tellStopped(verloop);
}
