import type { Catalogus } from '../catalogus.ts';
import type { Foutfeit, Probleemfeit } from '../problemen/index.ts';

/** Titles of problems: one for each kind, whatever the case. */
export type Probleemsoort = keyof Catalogus['problemen']['titels'];

/** One fault in a question: what is wrong, and how to mend it. */
export interface Foutzinnen {
  readonly wat: string;
  readonly herstel: string;
}

// A code chooses the function that takes the fields of that code: the types guarantee it, but cannot say so.

/** What is wrong with a question, and how to mend it. */
export function describeFout({ problemen }: Catalogus, fout: Foutfeit): Foutzinnen {
  return {
    wat: problemen.wat[fout.code](fout as never),
    herstel: problemen.herstel[fout.code](fout as never),
  };
}

/** Why a question has no answer, in a sentence or a few. */
export function describeProbleem({ problemen }: Catalogus, feit: Probleemfeit): string {
  return problemen.zinnen[feit.code](feit as never);
}
