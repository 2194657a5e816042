type Lijst = AsyncIterable<unknown>;

const isLijst = (waarde: unknown): waarde is Lijst =>
  typeof waarde === 'object' && waarde !== null && Symbol.asyncIterator in waarde;

async function* writeLijst(lijst: Lijst): AsyncGenerator<string, undefined> {
  let voor = '[';
  for await (const een of lijst) {
    yield voor;
    yield* writeJson(een);
    voor = ',';
  }
  yield voor === '[' ? '[]' : ']';
}

/**
 * A value as JSON, in pieces: an async list in it, or in one of its own fields, is written while it is read. Whatever
 * else is in it is one piece.
 */
export async function* writeJson(waarde: unknown): AsyncGenerator<string, undefined> {
  if (isLijst(waarde)) {
    yield* writeLijst(waarde);
    return;
  }
  const velden = typeof waarde === 'object' && waarde !== null ? Object.entries(waarde) : [];
  if (!velden.some(([, een]) => isLijst(een))) {
    yield JSON.stringify(waarde);
    return;
  }
  let voor = '{';
  for (const [naam, een] of velden) {
    yield `${voor}${JSON.stringify(naam)}:`;
    yield* writeJson(een);
    voor = ',';
  }
  yield '}';
}
