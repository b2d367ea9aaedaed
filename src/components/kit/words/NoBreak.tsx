/** Only these may break: a browser takes the hyphen of their exponent for one between words. */
const NUMBER = /([-−]?\d[\d.,]*e[+-]\d+)/;

/** Text whose numbers never break in two at a line's end. */
export function NoBreak({ text }: { readonly text: string }) {
  return text.split(NUMBER).map((part, i) =>
    i % 2 ? (
      <span key={i} className="nobreak">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
