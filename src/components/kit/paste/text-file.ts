/** A file as text, or why it is none. */
export type TextFile =
  { readonly text: string } | { readonly problem: 'empty' | 'too-large' | 'binary' | 'unreadable' };

/** How text is encoded, in the order of trial; Excel in Korean writes CSV as EUC-KR. */
const ENCODINGS = ['utf-8', 'euc-kr'];

/** The text of bytes: UTF-8, UTF-16 with its mark, or EUC-KR; null where they are none of these. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be';
  const marked = wide === 'utf-16le' || (first === 0xfe && second === 0xff);
  for (const encoding of marked ? [wide] : ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // eslint-disable-next-line no-control-regex -- what no text holds is what is looked for
      if (!/[\0-\x08\x0e-\x1f]/.test(text)) return text;
    } catch {
      // not this one
    }
  }
  return null;
}

/** Reads a file of at most so many bytes, which should hold numbers, as text. Never throws. */
export async function readTextFile(file: Blob, largest: number): Promise<TextFile> {
  if (file.size > largest) return { problem: 'too-large' };
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    if (text === null) return { problem: 'binary' };
    return text.trim() === '' ? { problem: 'empty' } : { text };
  } catch {
    return { problem: 'unreadable' }; // a folder, or gone since
  }
}
