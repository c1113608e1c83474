const strict: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  // Mantine writes style elements at run time.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-src': "'none'",
  'object-src': "'none'",
};

/** What the page may load. `frame-ancestors` counts only as a header, so the scheme adds it there. */
export const builtPolicy: string = Object.entries(strict)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** In development the page comes from a local server that also pushes changes and injects inline scripts. */
export const developmentPolicy: string = Object.entries({
  ...strict,
  'script-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws://localhost:* http://localhost:*",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');
