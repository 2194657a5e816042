// The engine and the domain answer with codes and fields; packages/taal makes sentences of them. This rule, for
// motor and core, finds what belongs there: sentences in Dutch, and formats of the reader's language (`Intl`).

/** @param {string} words */
const setOf = (words) => new Set(words.split(' '));

/** Small words that only Dutch has. */
const dutch = setOf(
  'aan als bij dan dat de deze dit een en geen het hij hoort kan kunnen maar meer moet naar niet ook te tot uit van voor waar wat wie wordt worden zijn zonder',
);
/** Small words that are as good English: they count in a text that has one of the others. */
const either = setOf('die door er in is met of om op want');

/**
 * Does a text read as Dutch: two small words or more, in a sentence that ends or in one that is filled in?
 *
 * @param {string} text
 * @param {boolean} filled whether it has places that are filled in (a template)
 */
function isSentence(text, filled) {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const own = words.filter((word) => dutch.has(word)).length;
  const small = own + words.filter((word) => either.has(word)).length;
  const ends = /[.?!:]\s*$/u.test(text);
  return (ends || filled) && words.length > 3 && own >= 1 && small >= 2;
}

/**
 * A rule of the linter, whose package gives its type to its tester only.
 *
 * @typedef {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} Rule
 */

/**
 * The order of names is part of an answer, and no format.
 *
 * @param {{ readonly type: string, readonly property?: object }} parent of the name
 */
function isCollator({ type, property }) {
  return (
    type === 'MemberExpression' &&
    property !== undefined &&
    'name' in property &&
    property.name === 'Collator'
  );
}

/** @type {Rule} */
export const noSentences = {
  meta: {
    type: 'problem',
    messages: {
      sentence: 'A sentence belongs in packages/taal: answer with a code and fields.',
      format: '{{ name }} is of the reader’s language: formats belong in packages/taal.',
    },
    schema: [],
  },
  create(context) {
    return {
      Literal(node) {
        if (typeof node.value === 'string' && isSentence(node.value, false))
          context.report({ node, messageId: 'sentence' });
      },
      TemplateLiteral(node) {
        // What stands as it is typed is a pattern: words to look for, not to say.
        if (node.parent.type === 'TaggedTemplateExpression') return;
        const text = node.quasis.map(({ value }) => value.cooked ?? '').join(' … ');
        if (isSentence(text, node.expressions.length > 0)) context.report({ node, messageId: 'sentence' });
      },
      Identifier(node) {
        if (/^(?:Intl|toLocale\w*String)$/u.test(node.name) && !isCollator(node.parent))
          context.report({ node, messageId: 'format', data: { name: node.name } });
      },
    };
  },
};
