// A rule of the house: a non-null `!` has its reason beside it, or right above.

export const reasons = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say beside this `!` why the value is there, or handle its absence.' },
  },
  create(context) {
    const commented = new Set();
    for (const { loc } of context.sourceCode.getAllComments()) {
      commented.add(loc.start.line);
      commented.add(loc.end.line + 1);
    }
    return {
      TSNonNullExpression(node) {
        const reason = commented.has(node.loc.start.line) || commented.has(node.loc.end.line);
        if (!reason) context.report({ node, messageId: 'missing' });
      },
    };
  },
};
