/** Han characters, wherever they come from, may be a name, a post or a remark. */
const han = /\p{Script=Han}+/gu;

/** Amounts, telephone and staff numbers. Line numbers and ports of a stack trace (under four digits) stay. */
const longNumber = /\d[\d,]{3,}(\.\d+)?|\d+\.\d{2}\b/g;

const homeFolder = /(\/(?:home|Users)\/|[A-Za-z]:\\Users\\)[^\\/\s:'")]+/g;
const mail = /[\w.+-]+@[\w-]+\.[\w.]+/g;

/** Removes everything from a text that could say who somebody is or what they earn. */
export const redact = (text: string): string => {
  return text
    .replace(homeFolder, '$1~')
    .replace(mail, '<mail>')
    .replace(han, '<text>')
    .replace(longNumber, '<number>');
};

/** An error as it may be written down: its kind, code, redacted message and where it happened. */
export const redactError = (cause: unknown): string => {
  if (!(cause instanceof Error)) return redact(String(cause));
  const code = 'code' in cause ? ` [${String(cause.code)}]` : '';
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const place = frames
    .slice(0, 12)
    .map((line) => line.replace(/\(?(?:file:\/\/)?\S*[\\/](out|electron|shared|node_modules)[\\/]/, '($1/'));
  return [`${cause.name}${code}: ${redact(cause.message)}`, ...place.map(keepLineNumbers)].join('\n');
};

/** Line and column say where, never who: they must survive. */
const keepLineNumbers = (frame: string): string => {
  const [, before = frame, position = ''] = /^(.*?)((?::\d+){1,2}\)?)?$/.exec(frame) ?? [];
  return redact(before) + position;
};
