/** What the constraints of a question cost: the same question again, each time without one of them. */

import { type Familie, familiesOf, keepFamilies, type Opgave, tidy } from '@samenhang/motor';
import { translateOpgave } from '../opgave/vertaal.ts';
import { designValue } from './nesten.ts';
import { type Ontwerpvraag, solveTranslated } from './ontwerp.ts';

/** A family of constraints of the layers, or that they nest. */
export type Eis = Familie | 'nesting';

export interface Eisvraag extends Omit<Ontwerpvraag, 'start' | 'voortgang'> {
  /** The design to compare with, one list of labels for each layer. */
  readonly ontwerp: readonly ArrayLike<number>[];
  /** Seconds for each requirement. Default 5. */
  readonly tijdPerEis?: number;
  /** Only these, of those that the question has. */
  readonly alleen?: readonly Eis[] | undefined;
  /** Told of each requirement when it is done. */
  readonly gedaan?: (uitleg: Eisuitleg) => void;
}

/** What a design without one requirement is worth. */
export interface Eisuitleg {
  readonly eis: Eis;
  /** Of the best design found without it: at least that of the design itself. */
  readonly waarde: number;
  /** How much better that is than the design: at least so much does the requirement cost. */
  readonly winst: number;
  /** Proven: without it no design is more than so much better. Absent where no bound was computed. */
  readonly hoogstens?: number | undefined;
  /** The design without it is proven to be the best without it. */
  readonly bewezen: boolean;
}

interface Som {
  readonly waarde: number;
  readonly grens: number;
  readonly bewezen: boolean;
}

class Eisenzoeker {
  private readonly vraag: Eisvraag;
  private readonly lagen: readonly Opgave[];
  private readonly waarde: number;

  constructor(vraag: Eisvraag, lagen: readonly Opgave[]) {
    this.vraag = vraag;
    this.lagen = lagen;
    this.waarde = designValue(lagen, vraag.ontwerp);
  }

  run(): Eisuitleg[] {
    const { alleen } = this.vraag;
    const uit: Eisuitleg[] = [];
    for (const eis of listEisen(this.lagen).filter((e) => alleen?.includes(e) ?? true)) {
      if (this.vraag.gestopt?.() === true) break;
      const uitleg = this.explain(eis);
      uit.push(uitleg);
      this.vraag.gedaan?.(uitleg);
    }
    return uit.sort((a, b) => b.winst - a.winst);
  }

  private explain(eis: Eis): Eisuitleg {
    const { waarde, grens, bewezen } = eis === 'nesting' ? this.solveApart() : this.solveWithout(eis);
    const winst = Math.max(0, tidy(waarde - this.waarde));
    const hoogstens = Math.max(winst, tidy(grens - this.waarde));
    return {
      eis,
      waarde: Math.max(waarde, this.waarde),
      winst,
      ...(Number.isFinite(hoogstens) ? { hoogstens } : {}),
      bewezen,
    };
  }

  private solveWithout(eis: Familie): Som {
    const lagen = this.lagen.map((o) =>
      keepFamilies(
        o,
        familiesOf(o).filter((f) => f !== eis),
      ),
    );
    return this.solve(lagen, this.vraag.ontwerp, 1);
  }

  /** Each layer by itself. */
  private solveApart(): Som {
    const delen = this.lagen.map((o, k) => this.solve([o], [this.vraag.ontwerp[k]!], 1 / this.lagen.length));
    return {
      waarde: delen.reduce((som, d) => som + d.waarde, 0),
      grens: delen.reduce((som, d) => som + d.grens, 0),
      bewezen: delen.every((d) => d.bewezen),
    };
  }

  private solve(lagen: readonly Opgave[], ontwerp: Eisvraag['ontwerp'], deel: number): Som {
    const { opgave, tijdPerEis = 5 } = this.vraag;
    const antwoord = solveTranslated(lagen, {
      ...this.vraag,
      opgave: { ...opgave, tijd: tijdPerEis * deel },
      start: ontwerp.map((kaart) => [kaart]),
    });
    // The design itself answers the question that asks less; a search that ends at once may not have got to it.
    if (antwoord.soort === 'geen')
      return { waarde: designValue(lagen, ontwerp), grens: Number.POSITIVE_INFINITY, bewezen: false };
    return {
      waarde: antwoord.waarde,
      grens: antwoord.grens ?? Number.POSITIVE_INFINITY,
      bewezen: antwoord.bewezen,
    };
  }
}

/** The requirements of a question: what can be left out, each in turn. */
export function listEisen(lagen: readonly Opgave[]): Eis[] {
  return [
    ...new Set<Eis>(lagen.flatMap((o) => familiesOf(o))),
    ...(lagen.length > 1 ? (['nesting'] as const) : []),
  ];
}

/**
 * How much better a design could be without each of its requirements, dearest first. Each is sought anew, starting
 * from the design; `winst` is what was found, `hoogstens` what is proven.
 * @throws RangeError when the question does not fit the atlas; translate it first.
 */
export function explainEisen(vraag: Eisvraag): Eisuitleg[] {
  const vertaling = translateOpgave(vraag.atlas, vraag.opgave);
  if (!vertaling.ok) throw new RangeError(`the question has faults: ${vertaling.fouten[0]?.pad ?? ''}`);
  return new Eisenzoeker(vraag, vertaling.lagen).run();
}
