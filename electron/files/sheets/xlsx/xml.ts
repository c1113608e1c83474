/** A part of a workbook that is not XML as it must be: torn, nested wrongly, or with declarations that none needs. */
export class BrokenXml extends Error {}

export type XmlEvents = {
  /** A tag opens; `attributes` is the text behind its name. A tag that ends itself is closed at once. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** More than any tag or text of a workbook has (a cell holds 32,767 characters, each five bytes at most as an entity). */
const LONGEST_PIECE = 2 * 1024 * 1024;
/** Tags inside of tags; a worksheet has seven. */
const DEEPEST = 100;

/** A whole tag, signs inside of quotes included. */
const QUOTED_TAG = /<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/y;

const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const character = (point: number): string =>
  point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';

/** The five entities that XML has by itself, and characters by their number; no other is known. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (_all, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return character(Number.parseInt(hex, 16));
        if (decimal !== undefined) return character(Number(decimal));
        return NAMED[name ?? ''] ?? '';
      })
    : text;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A spreadsheet's own way to write characters that XML cannot: `_x000D_`. */
export const unescapeCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** The value of an attribute, whatever prefix the program gives it. */
export const attributeOf = (attributes: string, name: string): string | undefined => {
  let at = attributes.indexOf(`${name}=`);
  while (at !== -1) {
    const before = attributes[at - 1];
    const quote = attributes[at + name.length + 1];
    const apart = before === undefined || before <= ' ' || before === ':';
    if (apart && (quote === '"' || quote === "'")) {
      const start = at + name.length + 2;
      const end = attributes.indexOf(quote, start);
      return end === -1 ? undefined : unescapeXml(attributes.slice(start, end));
    }
    at = attributes.indexOf(`${name}=`, at + 1);
  }
  return undefined;
};

/** A tag's name ends at a blank or at the slash of one that ends itself. */
const nameEnd = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f) return at;
  }
  return to;
};

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

/**
 * Read XML that comes in pieces: one pass, every character looked at a fixed number of times, nothing kept but the piece that is not
 * whole yet. Throws `BrokenXml` for what is torn, for a tag inside a tag, and for declarations of a document's own entities.
 */
export const xmlReader = (events: XmlEvents) => {
  const within: string[] = [];
  let rest = '';
  let whole = false;

  const tag = (text: string, lt: number, gt: number): void => {
    if (text.charCodeAt(lt + 1) === 0x2f) {
      const closed = localName(text.slice(lt + 2, gt).trimEnd());
      if (within.pop() !== closed) throw new BrokenXml('crossed tags');
      whole = within.length === 0;
      events.close(closed);
      return;
    }
    const ends = text.charCodeAt(gt - 1) === 0x2f;
    const end = nameEnd(text, lt + 1, gt);
    const name = localName(text.slice(lt + 1, end));
    events.open(name, text.slice(end, ends ? gt - 1 : gt));
    if (ends) {
      events.close(name);
      whole ||= within.length === 0;
    } else if (within.push(name) > DEEPEST) throw new BrokenXml('too deep');
  };

  /** Reads what is whole of `text` and answers where the piece begins that is not. */
  const read = (text: string): number => {
    let at = 0;
    for (;;) {
      const lt = text.indexOf('<', at);
      if (lt === -1) return at;
      if (lt > at) events.text(unescapeXml(text.slice(at, lt)));
      if (text.startsWith('<!--', lt) || text.startsWith('<![CDATA[', lt)) {
        const isComment = text.startsWith('<!--', lt);
        const end = text.indexOf(isComment ? '-->' : ']]>', lt + 4);
        if (end === -1) return lt;
        if (!isComment) events.text(text.slice(lt + 9, end));
        at = end + 3;
        continue;
      }
      if (text.length - lt < 9 && text.startsWith('<!', lt)) return lt;
      if (text.startsWith('<!', lt)) throw new BrokenXml('declaration');
      let gt = text.indexOf('>', lt);
      if (gt === -1) return lt;
      const next = text.indexOf('<', lt + 1);
      if (next !== -1 && next < gt) throw new BrokenXml('tag in tag');
      const isInstruction = text.charCodeAt(lt + 1) === 0x3f;
      // A sign > may stand inside of an attribute's quotes.
      if (!isInstruction && text.slice(lt, gt).split('"').length % 2 === 0) {
        QUOTED_TAG.lastIndex = lt;
        if (!QUOTED_TAG.test(text)) return lt;
        gt = QUOTED_TAG.lastIndex - 1;
      }
      if (!isInstruction) tag(text, lt, gt);
      at = gt + 1;
    }
  };

  return {
    feed: (piece: string): void => {
      const text = rest === '' ? piece : rest + piece;
      rest = text.slice(read(text));
      if (rest.length > LONGEST_PIECE) throw new BrokenXml('piece too long');
    },
    end: (): void => {
      if (!whole || within.length > 0 || rest.includes('<')) throw new BrokenXml('torn');
    },
  };
};
