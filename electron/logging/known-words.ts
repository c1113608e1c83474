/**
 * The words that a log may hold. A name cannot be told from a word by its letters, so only words are let through that the engine, the
 * database and the file system say of themselves; everything else is written as `<text>`.
 */
const KNOWN = `a access address again already an and another any application argument array as assertion at attempt attempted available
  await bad be before began bigint binary bind boolean broken buffer busy bytes call called callback cancelled cannot
  capability changed check class closed code column columns command committed connection constraint constructor content
  copy corrupt could data database date decode defined denied destroyed detached device different directory disk does
  done double earns electron empty encoded end ended entry error exceeded exist exists exit expected export extra failed
  failure fd field file files first folder for foreign format found from full function get given handle has have id image
  import in index input instance integer integrity internal into invalid io is it iterable its job json key killed large
  length limit line linux locked long lost made main malformed many maximum memory message method missing mixed mode
  module more must name near network new no not null number object of offset on only open opened operation option or out
  own page parameter parameters parse path pending permission pipe pointer port position private process promise
  property public rare read reading reason recursive ref reference referenced refused reject rejected release rename
  renderer request required resolve resource result return row rows run schema script set setting short size small space
  sql sqlite stack statement stream string such symbol syntax system table tag text than that the this thrown time timeout
  to token too transaction trigger true false tried type undefined unexpected unhandled unique unknown unlink unsupported
  up update used user utf valid value values version view wage was were where while win window with within without work
  worker write writing wrong yet zero zip crashed oom clean launch darwin linux abnormal killed mail`;

const words: ReadonlySet<string> = new Set(KNOWN.split(/\s+/));

/** Codes (`ENOENT`, `SQLITE_BUSY`), names of errors, and names in code: with an underscore or a capital inside. */
const isCode = (word: string): boolean =>
  /^E[A-Z]{3,}$/.test(word) ||
  /^[A-Za-z]+(_[A-Za-z0-9]+)+$/.test(word) ||
  /^(?:[A-Z][a-z]+)*Error$/.test(word);

export const isKnownWord = (word: string): boolean => words.has(word.toLowerCase()) || isCode(word);
