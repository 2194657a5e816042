import { inject } from 'vitest';

/** The address of what all tests of a run share (`omgeving.ts`); starts it when nobody asked before. */
export async function addressOf(wat: 'server' | 'chromium'): Promise<string> {
  const response = await fetch(`${inject('omgeving')}/${wat}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
