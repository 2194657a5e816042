/** What may stand in a message beside our own words: an address, or a value between quotes. */
const persoonlijk = /"[^"]*"|[^\s"'(<]*@[^\s"')>,]*/gu;

/** Where it happened: the lines of the stack, which hold names of our own only. */
function framesOf(stack: string | undefined): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .filter((regel) => /^\s+at /u.test(regel))
    .map((regel) => regel.trim());
}

/**
 * A mistake for the log, without what it was about: no values between quotes, no addresses, and none of the other fields
 * that drivers of databases hang on it (the whole row that would not do, say).
 */
export function describeMistake(error: unknown, diepte = 0): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    melding: message.replaceAll(persoonlijk, '…'),
    plaats: framesOf(stack),
    ...(cause instanceof Error && diepte < 3 ? { oorzaak: describeMistake(cause, diepte + 1) } : {}),
  };
}
