// Our own rules, as a plugin of the linter (oxlint.config.ts).

import { noSentences } from './sentences.mjs';

/**
 * What goes out of a package is chosen, and found by reading one file.
 *
 * @type {import('./sentences.mjs').Rule}
 */
const frontDoor = {
  meta: { type: 'problem', messages: { names: 'The front door of a package lists names.' }, schema: [] },
  create(context) {
    return {
      ExportAllDeclaration(node) {
        context.report({ node, messageId: 'names' });
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { 'no-sentences': noSentences, 'front-door': frontDoor },
};
