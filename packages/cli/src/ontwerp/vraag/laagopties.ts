import { type Atlas, assignLayers, boundSets, type Laagopgave } from '@samenhang/core';
import { type Command, Option } from 'commander';
import { parseList } from '../../pakket/index.ts';
import { numberOption } from '../../rekenen/index.ts';
import { GebruikFout } from '../../uitvoer/index.ts';
import { type Band, parseBand } from './band.ts';

/** Options for larger regions around those of the first layer. */
export interface Laagopties {
  readonly lagen?: number;
  readonly laag2?: readonly string[];
  readonly laag3?: readonly string[];
  readonly gamma2?: number;
  readonly gamma3?: number;
  readonly aantal2?: Band;
  readonly aantal3?: Band;
  readonly inwoners2?: Band;
  readonly inwoners3?: Band;
}

export function addLaagopties(command: Command): Command {
  command.addOption(
    new Option(
      '--lagen <aantal>',
      'twee of drie lagen: elke regio ligt in één regio van de volgende; de schaal van een indeling bepaalt haar laag',
    ).argParser(numberOption('aantal lagen', 1, 3, true)),
  );
  for (const k of [2, 3])
    command
      .addOption(
        new Option(`--laag${k} <namen>`, `of zelf: deze indelingen horen bij laag ${k}`).argParser(parseList),
      )
      .addOption(
        new Option(`--gamma${k} <deel>`, `gamma van laag ${k} (standaard die van --gamma)`).argParser(
          numberOption('gamma', 0, 1),
        ),
      )
      .addOption(
        new Option(`--aantal${k} <band>`, `aantal regio’s van laag ${k}`).argParser(
          parseBand('aantal', true),
        ),
      )
      .addOption(
        new Option(`--inwoners${k} <band>`, `inwoners per regio van laag ${k}`).argParser(
          parseBand('aantal inwoners', true),
        ),
      );
  return command;
}

/** The indelingen of each layer, as named by hand. */
function byHand(ids: readonly string[], { laag2 = [], laag3 }: Laagopties): (readonly string[])[] {
  const boven = [laag2, ...(laag3 ? [laag3] : [])];
  boven.forEach((lijst, k) => {
    const vreemd = lijst.find((id) => !ids.includes(id));
    if (vreemd !== undefined)
      throw new GebruikFout(
        `--laag${k + 2}: de indeling '${vreemd}' doet niet mee. Noem haar ook bij --indelingen.`,
      );
  });
  const dubbel = laag2.find((id) => laag3?.includes(id));
  if (dubbel !== undefined)
    throw new GebruikFout(`De indeling '${dubbel}' staat bij --laag2 én bij --laag3.`);
  const eerste = ids.filter((id) => !boven.flat().includes(id));
  if (eerste.length === 0) throw new GebruikFout('Voor laag 1 blijft geen indeling over. Laat er een staan.');
  return [eerste, ...boven];
}

/** The indelingen of each layer, the smallest regions first. */
function layersOf(atlas: Atlas, ids: readonly string[], opties: Laagopties): (readonly string[])[] {
  const { lagen, laag2, laag3 } = opties;
  if (laag3 && !laag2) throw new GebruikFout('Geef bij --laag3 ook --laag2.');
  if (lagen !== undefined && laag2) throw new GebruikFout('Geef --lagen of --laag2, niet allebei.');
  if (laag2) return byHand(ids, opties);
  const verdeeld = assignLayers(atlas, ids, lagen ?? 1, boundSets(atlas.regels)).map((l) => l.indelingen);
  if (lagen !== undefined && verdeeld.length < lagen)
    throw new GebruikFout(`Voor ${lagen} lagen zijn er te weinig indelingen. Noem er meer bij --indelingen.`);
  return lagen === undefined ? [ids] : verdeeld;
}

function refuseLoose(aantal: number, opties: Laagopties): void {
  const hoger = [
    ['gamma2', 2],
    ['aantal2', 2],
    ['inwoners2', 2],
    ['gamma3', 3],
    ['aantal3', 3],
    ['inwoners3', 3],
  ] as const;
  const los = hoger.find(([naam, laag]) => opties[naam] !== undefined && laag > aantal);
  if (los)
    throw new GebruikFout(
      `--${los[0]}: er is geen laag ${los[1]}. Geef --lagen ${los[1]} of --laag${los[1]}.`,
    );
}

/**
 * The layers of the question: the chosen indelingen divided over them, each with its own bounds.
 * @param eerste bounds of the first layer; its gamma counts for all that have none.
 */
export function buildLagen(
  atlas: Atlas,
  gewogen: Laagopgave['indelingen'],
  eerste: Omit<Laagopgave, 'indelingen'>,
  opties: Laagopties,
): Laagopgave[] {
  const verdeeld = layersOf(
    atlas,
    gewogen.map((i) => i.indeling),
    opties,
  );
  refuseLoose(verdeeld.length, opties);
  const hoger = [
    { gamma: opties.gamma2, aantal: opties.aantal2, inwoners: opties.inwoners2 },
    { gamma: opties.gamma3, aantal: opties.aantal3, inwoners: opties.inwoners3 },
  ];
  return verdeeld.map((ids, k): Laagopgave => {
    const indelingen = gewogen.filter((i) => ids.includes(i.indeling));
    if (k === 0) return { indelingen, ...eerste };
    const { gamma = eerste.gamma, aantal, inwoners } = hoger[k - 1] ?? {};
    return {
      indelingen,
      ...(gamma === undefined ? {} : { gamma }),
      ...(aantal ? { aantal } : {}),
      ...(inwoners ? { inwoners } : {}),
    };
  });
}
