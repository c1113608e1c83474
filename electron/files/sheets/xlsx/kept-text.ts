/** From this length on the engine keeps the whole text that a piece was cut from, as long as the piece lives. */
const CUT_FROM = 13;

/** A text of its own: without this, a cell's few words would keep the sheet's whole XML in memory. */
export const keptText = (text: string): string =>
  text.length < CUT_FROM ? text : Buffer.from(text, 'utf16le').toString('utf16le');
