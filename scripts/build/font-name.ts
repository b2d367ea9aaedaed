/** Names that have to stay: copyright, trademark, licence and its address. */
const LEGAL_IDS = new Set([0, 7, 13, 14]);
const HEADER = 12;
const TABLE_RECORD = 16;
const NAME_HEADER = 6;
const NAME_RECORD = 12;

/**
 * Renames the family inside an uncompressed TrueType file, because the Open Font License reserves the
 * original's name for the original. Copyright, trademark and licence records stay as they are.
 *
 * Table checksums are left for the WOFF2 encoder, which writes them anew.
 *
 * @param font - A TrueType file.
 * @param family - The new family name, e.g. `Adam Sans KR`.
 */
export function renameFamily(font: Buffer, family: string): Buffer {
  const count = font.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, i) => HEADER + i * TABLE_RECORD);
  const tables = records.map((at) => {
    const start = font.readUInt32BE(at + 8);
    const table = font.subarray(start, start + font.readUInt32BE(at + 12));
    return font.toString('latin1', at, at + 4) === 'name' ? renameTable(table, family) : table;
  });

  const head = Buffer.from(font.subarray(0, HEADER + count * TABLE_RECORD));
  const body: Buffer[] = [];
  let offset = head.length;
  records.forEach((at, i) => {
    const table = tables[i] ?? Buffer.alloc(0);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    body.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([head, ...body]);
}

/** The `name` table with the family replaced in every record but the legal ones. */
function renameTable(table: Buffer, family: string): Buffer {
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  const head = Buffer.from(table.subarray(0, NAME_HEADER + count * NAME_RECORD));
  const strings: Buffer[] = [];
  let offset = 0;
  for (let at = NAME_HEADER; at < head.length; at += NAME_RECORD) {
    const start = storage + table.readUInt16BE(at + 10);
    const old = table.subarray(start, start + table.readUInt16BE(at + 8));
    const text = LEGAL_IDS.has(table.readUInt16BE(at + 6))
      ? old
      : renamed(old, table.readUInt16BE(at), family);
    head.writeUInt16BE(text.length, at + 8);
    head.writeUInt16BE(offset, at + 10);
    strings.push(text);
    offset += text.length;
  }
  head.writeUInt16BE(head.length, 4);
  return Buffer.concat([head, ...strings]);
}

/** Records of the Macintosh (platform 1) are one byte a character, all others UTF-16BE. */
function renamed(record: Buffer, platform: number, family: string): Buffer {
  const old =
    platform === 1 ? record.toString('latin1') : Buffer.from(record).swap16().toString('utf16le');
  const text = old.replace(/Pretendard( ?)(Variable)?/g, (_, space: string) =>
    space ? family : family.replaceAll(' ', ''),
  );
  return platform === 1 ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16();
}
