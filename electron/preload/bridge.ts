/** All that a page can reach. The main process checks who calls and what they say. */
export type TiduiBridge = {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  readonly onNotice: (listener: (notice: unknown) => void) => () => void;
};
