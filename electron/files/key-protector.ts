/** Keeps a secret with what the operating system offers: who opens it elsewhere or as another user cannot. */
export type KeyProtector = {
  readonly protect: (secret: string) => Uint8Array;
  /** The secret, or undefined when this system or user did not protect it. */
  readonly reveal: (wrapped: Uint8Array) => string | undefined;
};
