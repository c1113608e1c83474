declare module 'linebreak' {
  /** The Unicode line breaking algorithm (UAX #14). */
  // biome-ignore lint/style/noDefaultExport: the package is like that
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
