/** How many passed, failed and were skipped. */
export interface Total {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function totalOf(verdicts: readonly boolean[]): Total {
  const passed = verdicts.filter((verdict) => verdict).length;
  return { passed, failed: verdicts.length - passed, skipped: 0 };
}

export function add(...totals: readonly Total[]): Total {
  return totals.reduce((sum, { passed, failed, skipped }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: sum.skipped + skipped,
  }));
}

/** The closing line of a run. */
export function report({ passed, failed, skipped }: Total): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
