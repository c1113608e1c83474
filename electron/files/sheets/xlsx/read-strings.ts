import { keptText } from './kept-text';
import { unescapeCell, xmlReader } from './xml';

/** The shared texts of a workbook, read piece by piece; readings above ideographs (`rPh`) are no part of a text. */
export const stringsReader = () => {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  const reader = xmlReader({
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inReading;
      else if (name === 'rPh') inReading = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(keptText(unescapeCell(text)));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return {
    feed: reader.feed,
    end: (): readonly string[] => {
      reader.end();
      return strings;
    },
  };
};
