/**
 * The age library. Older Nodes (Electron 33's) announce on stderr that X25519 in their Web Crypto is experimental; it has
 * been unchanged since and age checks its own results, so unattended commands are spared that line.
 */
const warn = process.emitWarning.bind(process) as (...args: unknown[]) => void;
process.emitWarning = ((...args: unknown[]) => {
  if (!String(args[0]).includes('X25519')) warn(...args);
}) as typeof process.emitWarning;

export { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
