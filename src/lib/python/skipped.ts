/** A string of Python from its first quote on, or a comment to the end of its line. */
export const SKIPPED =
  /(?:'''|""")[\s\S]*?(?:'''|"""|$)|'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?|#[^\n]*/y;
