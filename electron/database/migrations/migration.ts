/** One step of the database. Numbers in tens, one row across all features; a step that has shipped is never edited. */
export type Migration = { readonly version: number; readonly sql: string };
